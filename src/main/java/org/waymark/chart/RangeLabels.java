package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;

import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * The amounts of a pay range, each centered where it stands on the axis: the median above
 * the bar, the other four below it, in as many rows as it takes that none touches
 * another. Heights are in the type size of the labels.
 *
 * @param above the median; empty if there is none
 * @param below the four around it, as far as there are any
 * @param height how high all rows below the bar are
 */
public record RangeLabels(List<Label> above, List<Label> below, String height) {

	/** How long the axis is at least where labels are shown, in their type size. */
	static final double AXIS = 39;

	/** How wide a character of an amount is at most, on average. */
	static final double CHARACTER = 0.64;

	/** The room between two labels. */
	static final double GAP = 0.5;

	private static final double ROW = 2.7;

	/** Those in the middle go first, next to the bar. */
	private static final List<Measure> BELOW = List.of(Measure.ANNUAL_P25, Measure.ANNUAL_P75, Measure.ANNUAL_P10,
			Measure.ANNUAL_P90);

	static RangeLabels of(WageEstimate pay, Scale scale) {
		List<Label> above = pay.median().missing() ? List.of()
				: List.of(Label.of(Measure.ANNUAL_MEDIAN, pay.median(), scale, 0));
		List<List<LabelSpan>> rows = new ArrayList<>();
		List<Label> below = new ArrayList<>();
		for (Measure measure : BELOW) {
			Figure figure = pay.get(measure);
			if (!figure.missing()) {
				below.add(Label.of(measure, figure, scale, row(LabelSpan.of(figure, scale), rows)));
			}
		}
		return new RangeLabels(above, below, em(rows.size() * ROW));
	}

	/** Takes the first row with room. */
	private static int row(LabelSpan span, List<List<LabelSpan>> rows) {
		int row = 0;
		while (row < rows.size() && rows.get(row).stream().anyMatch(span::touches)) {
			row++;
		}
		if (row == rows.size()) {
			rows.add(new ArrayList<>());
		}
		rows.get(row).add(span);
		return row;
	}

	private static String em(double height) {
		return Math.round(height * 10) / 10.0 + "em";
	}

	/** How much of the axis a label covers, in its type size. */
	private record LabelSpan(double center, double width) {

		static LabelSpan of(Figure figure, Scale scale) {
			return new LabelSpan(scale.share(figure.amount()) / 100 * AXIS, figure.text().length() * CHARACTER);
		}

		boolean touches(LabelSpan other) {
			return Math.abs(this.center - other.center) < (this.width + other.width) / 2 + GAP;
		}

	}

	/**
	 * An amount at its place.
	 *
	 * @param name which percentile, in short
	 * @param text the amount
	 * @param at where it stands, in percent of the length of the axis
	 * @param line how far down the line from the bar to it reaches
	 * @param base how far down its first line of text stands
	 */
	public record Label(String name, String text, String at, String line, String base) {

		static Label of(Measure measure, Figure figure, Scale scale, int row) {
			return new Label(measure.pointLabel(), figure.text(), scale.at(figure.amount()), em(row * ROW + 0.4),
					em(row * ROW + 1.2));
		}

	}

}
