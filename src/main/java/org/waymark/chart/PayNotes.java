package org.waymark.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/** What one should know before reading the wages of an occupation. */
public final class PayNotes {

	private PayNotes() {
	}

	/**
	 * The notes on some lines of one occupation and vintage.
	 * @param nation the line of the whole country
	 * @param lines all lines that are shown
	 */
	public static List<String> of(WageEstimate nation, Collection<WageEstimate> lines) {
		List<String> notes = new ArrayList<>();
		if (nation.hourlyOnly()) {
			notes.add("BLS publishes only hourly pay for this occupation, because most people in it do not work "
					+ "full time all year. No yearly pay is worked out from it here.");
		}
		if (nation.get(Measure.HOURLY_MEDIAN).state() == Figure.State.ANNUAL_ONLY) {
			notes.add("BLS publishes only yearly pay for this occupation, because its hours are not those of a "
					+ "usual full-time job. No hourly pay is worked out from it here.");
		}
		if (lines.stream().anyMatch((line) -> !line.place().equals(nation.place()) && gaps(line))) {
			notes.add("“Not in this table” means that BLS’s table has no line for the place, or no such figure in its "
					+ "line. It does not mean zero, or that nobody does this work there.");
		}
		notes.addAll(ofFigures(lines.stream().flatMap((line) -> line.figures().values().stream()).toList()));
		return notes;
	}

	private static boolean gaps(WageEstimate line) {
		return line.figures().values().stream().anyMatch((figure) -> figure.state() == Figure.State.NOT_IN_TABLE);
	}

	/** The notes on how some figures are written. */
	public static List<String> ofFigures(Collection<Figure> figures) {
		List<String> notes = new ArrayList<>();
		if (figures.stream().anyMatch(Figure::capped)) {
			notes.add("Where it says “or more”, BLS gives no amount above a limit: the true figure is at the limit "
					+ "or higher.");
		}
		if (figures.stream().anyMatch(Figure::floor)) {
			notes.add("Divided by a price level, such a limit is only a floor: it has no rank and no class on the map, "
					+ "and a table has it where the least that it can be belongs.");
		}
		if (figures.stream().anyMatch((figure) -> figure.state() == Figure.State.NOT_RELEASED)) {
			notes.add("“Not released” means that BLS holds a figure back, mostly because too few answers stand "
					+ "behind it. It does not mean zero.");
		}
		return notes;
	}

}
