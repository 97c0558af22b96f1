package org.waymark.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.waymark.text.Messages;
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
			notes.add(Messages.say("chart.notes.hourly-only"));
		}
		if (nation.get(Measure.HOURLY_MEDIAN).state() == Figure.State.ANNUAL_ONLY) {
			notes.add(Messages.say("chart.notes.annual-only"));
		}
		if (lines.stream().anyMatch((line) -> line.place().area())) {
			notes.add(Messages.say("chart.notes.areas"));
		}
		if (lines.stream().anyMatch((line) -> !line.place().equals(nation.place()) && gaps(line))) {
			notes.add(Messages.say("chart.notes.not-in-table"));
		}
		notes.addAll(ofFigures(lines.stream().flatMap((line) -> line.figures().values().stream()).toList()));
		return notes;
	}

	private static boolean gaps(WageEstimate line) {
		List<Measure> published = line.place().area() ? Measure.OF_AREAS : List.of(Measure.values());
		return published.stream().anyMatch((measure) -> line.get(measure).state() == Figure.State.NOT_IN_TABLE);
	}

	/** The notes on how some figures are written. */
	public static List<String> ofFigures(Collection<Figure> figures) {
		List<String> notes = new ArrayList<>();
		if (figures.stream().anyMatch(Figure::capped)) {
			notes.add(Messages.say("chart.notes.capped"));
		}
		if (figures.stream().anyMatch(Figure::floor)) {
			notes.add(Messages.say("chart.notes.floor"));
		}
		if (figures.stream().anyMatch((figure) -> figure.state() == Figure.State.NOT_RELEASED)) {
			notes.add(Messages.say("chart.notes.not-released"));
		}
		return notes;
	}

}
