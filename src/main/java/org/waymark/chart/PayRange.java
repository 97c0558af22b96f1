package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.text.DisplayFigure;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * A bar from the 10th to the 90th percentile with the quartiles and the median, on an
 * axis. What is drawn is placed in percent of the axis, so that it is as wide as the page
 * lets it be.
 *
 * @param label whose pay it is
 * @param points its labelled points, all five, from low to high
 * @param whole the part from the 10th to the 90th percentile; null if either is missing
 * @param middle the part from the 25th to the 75th percentile; null if either is missing
 * @param median where the median is; null if it is missing or capped
 * @param open whether the bar goes on beyond the cap
 * @param ticks the marks of the axis
 * @param labels the amounts where they stand on the bar
 * @param words the same in a sentence, for those who cannot see it
 */
public record PayRange(String label, List<Point> points, Segment whole, Segment middle, String median, boolean open,
		List<Scale.Tick> ticks, RangeLabels labels, String words) {

	/** A bar on a scale that others may share. */
	public static PayRange of(String label, WageEstimate pay, Scale scale) {
		List<Point> points = new ArrayList<>();
		for (Measure measure : Measure.RANGE) {
			points.add(new Point(measure.label(), pay.get(measure).text(), pay.get(measure).missing()));
		}
		Figure median = pay.median();
		return new PayRange(label, points, segment(pay, Measure.ANNUAL_P10, Measure.ANNUAL_P90, scale),
				segment(pay, Measure.ANNUAL_P25, Measure.ANNUAL_P75, scale),
				(median.missing() || median.capped()) ? null : scale.at(median.amount()),
				pay.get(Measure.ANNUAL_P90).capped(), scale.ticks(), RangeLabels.of(pay, scale), words(label, pay));
	}

	/** The scale that suits the pay ranges of some lines. */
	public static Scale scale(Stream<WageEstimate> pays) {
		return Scale.of(pays.flatMap((pay) -> Measure.RANGE.stream().map(pay::get)).toList());
	}

	/** Whether there is anything to draw. */
	public boolean drawn() {
		return this.points.stream().anyMatch((point) -> !point.missing());
	}

	/**
	 * Why there is no pay range, if all its points are missing for one reason; else null.
	 */
	public String nothing() {
		boolean same = this.points.stream()
			.allMatch((point) -> point.missing() && point.text().equals(this.points.get(0).text()));
		return same ? this.points.get(0).text() : null;
	}

	/** The points that have no place on a bar, and why; null if all have one. */
	public String gaps() {
		String gaps = this.points.stream()
			.filter(Point::missing)
			.map((point) -> Messages.say("chart.range.point", point.label(), point.text()))
			.collect(Collectors.joining("; "));
		return gaps.isEmpty() ? null : gaps;
	}

	private static Segment segment(WageEstimate pay, Measure from, Measure to, Scale scale) {
		Figure low = pay.get(from);
		Figure high = pay.get(to);
		if (low.missing() || high.missing()) {
			return null;
		}
		double start = scale.share(low.amount());
		double end = high.capped() ? 100 : scale.share(high.amount());
		return new Segment(Scale.percent(start), Scale.percent(end - start), Scale.percent(end), low.text(),
				high.text());
	}

	private static String words(String label, WageEstimate pay) {
		return Messages.say("chart.range.words", label, pay.get(Measure.ANNUAL_P10).text(),
				pay.get(Measure.ANNUAL_P25).text(), pay.median().text(), pay.get(Measure.ANNUAL_P75).text(),
				pay.get(Measure.ANNUAL_P90).text());
	}

	/**
	 * A labelled point of the bar.
	 *
	 * @param label which percentile
	 * @param text the amount, or why there is none
	 * @param missing whether there is none
	 */
	public record Point(String label, String text, boolean missing) implements DisplayFigure {
	}

	/**
	 * A part of the bar.
	 *
	 * @param start where it begins
	 * @param length how long it is
	 * @param end where it ends
	 * @param low the amount where it begins
	 * @param high the amount where it ends
	 */
	public record Segment(String start, String length, String end, String low, String high) {
	}

}
