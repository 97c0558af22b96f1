package org.waymark.wage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.web.Shown;

/**
 * A bar from the 10th to the 90th percentile with the quartiles and the median, on an
 * axis of {@value #LENGTH} units.
 *
 * @param label whose pay it is
 * @param points its labelled points, all five, from low to high
 * @param whole the part from the 10th to the 90th percentile; null if either is missing
 * @param middle the part from the 25th to the 75th percentile; null if either is missing
 * @param median where the median is; null if it is missing or capped
 * @param open whether the bar goes on beyond the cap
 * @param words the same in a sentence, for those who cannot see it
 */
public record PayRange(String label, List<Point> points, Part whole, Part middle, Double median, boolean open,
		String words) {

	/** The length of the axis. */
	public static final int LENGTH = 1000;

	/** A bar on a scale that others may share. */
	public static PayRange of(String label, Pay pay, Scale scale) {
		List<Point> points = new ArrayList<>();
		for (Measure measure : Measure.RANGE) {
			points.add(new Point(measure.label(), pay.get(measure).text(), pay.get(measure).missing()));
		}
		Figure median = pay.median();
		return new PayRange(label, points, part(pay, Measure.ANNUAL_P10, Measure.ANNUAL_P90, scale),
				part(pay, Measure.ANNUAL_P25, Measure.ANNUAL_P75, scale),
				(median.missing() || median.capped()) ? null : scale.position(median.amount(), LENGTH),
				pay.get(Measure.ANNUAL_P90).capped(), words(label, pay));
	}

	/** The scale that suits the pay ranges of some lines. */
	public static Scale scale(Stream<Pay> pays) {
		return Scale.of(pays.flatMap((pay) -> Measure.RANGE.stream().map(pay::get)).toList());
	}

	/** Whether there is anything to draw. */
	public boolean drawn() {
		return this.whole != null || this.middle != null;
	}

	/**
	 * Why there is no pay range, if all its points are missing for one reason; else null.
	 */
	public String nothing() {
		boolean same = this.points.stream()
			.allMatch((point) -> point.missing() && point.text().equals(this.points.get(0).text()));
		return same ? this.points.get(0).text() : null;
	}

	private static Part part(Pay pay, Measure from, Measure to, Scale scale) {
		Figure low = pay.get(from);
		Figure high = pay.get(to);
		if (low.missing() || high.missing()) {
			return null;
		}
		double start = scale.position(low.amount(), LENGTH);
		double end = high.capped() ? LENGTH : scale.position(high.amount(), LENGTH);
		return new Part(start, Math.round((end - start) * 10) / 10.0);
	}

	private static String words(String label, Pay pay) {
		return label + ": "
				+ Measure.RANGE.stream()
					.map((measure) -> measure.label().toLowerCase(Locale.ROOT) + " " + pay.get(measure).text())
					.collect(Collectors.joining(", "));
	}

	/**
	 * A labelled point of the bar.
	 *
	 * @param label which percentile
	 * @param text the amount, or why there is none
	 * @param missing whether there is none
	 */
	public record Point(String label, String text, boolean missing) implements Shown {
	}

	/**
	 * A part of the bar.
	 *
	 * @param start where it begins
	 * @param length how long it is
	 */
	public record Part(double start, double length) {
	}

}
