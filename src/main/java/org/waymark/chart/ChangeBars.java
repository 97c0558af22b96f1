package org.waymark.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * Changes in percent as a small picture: a bar for each, up from nothing or down from it,
 * at its year. The first has a label on its left and the last on its right.
 *
 * @param words what it shows, for those who can't see it
 * @param bars the SVG path of all bars
 * @param zero how far down nothing is, in the picture's units
 * @param labels what stands beside the first bar and the last, at their ends
 */
public record ChangeBars(String words, String bars, long zero, List<BarLabel> labels) {

	private static final int LEFT = 60;

	private static final int YEARS_WIDTH = 272;

	private static final int TOP = 8;

	private static final int HEIGHT = 64;

	private static final int BAR = 12;

	private static final int GAP = 4;

	/**
	 * Draws some changes.
	 * @param byYear the changes in percent by their year; at least one
	 * @param texts how the first and the last are written
	 * @param words what the picture shows
	 */
	public static ChangeBars of(SortedMap<Integer, BigDecimal> byYear, List<String> texts, String words) {
		double highest = byYear.values().stream().mapToDouble(BigDecimal::doubleValue).reduce(0, Math::max);
		double lowest = byYear.values().stream().mapToDouble(BigDecimal::doubleValue).reduce(0, Math::min);
		double unit = HEIGHT / Math.max(1, highest - lowest);
		long zero = TOP + Math.round(highest * unit);
		StringBuilder bars = new StringBuilder();
		byYear.forEach((year, percent) -> bars.append('M')
			.append(x(year, byYear))
			.append(' ')
			.append(zero)
			.append('h')
			.append(BAR)
			.append('v')
			.append(-height(percent, unit))
			.append("h-")
			.append(BAR)
			.append('z'));
		int first = byYear.firstKey();
		int last = byYear.lastKey();
		return new ChangeBars(words, bars.toString(), zero, List.of(
				new BarLabel(texts.get(0), x(first, byYear) - GAP, zero - height(byYear.get(first), unit) + GAP),
				new BarLabel(texts.get(1), x(last, byYear) + BAR + GAP, zero - height(byYear.get(last), unit) + GAP)));
	}

	private static long height(BigDecimal percent, double unit) {
		return Math.round(percent.doubleValue() * unit);
	}

	private static long x(int year, SortedMap<Integer, BigDecimal> byYear) {
		int years = Math.max(1, byYear.lastKey() - byYear.firstKey());
		return LEFT - BAR / 2 + Math.round((double) YEARS_WIDTH * (year - byYear.firstKey()) / years);
	}

	/** A text at a point of the picture. */
	public record BarLabel(String text, long x, long y) {
	}

}
