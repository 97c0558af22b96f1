package org.waymark.payoff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.waymark.chart.Scale;
import org.waymark.path.Amount;
import org.waymark.path.BreakEven;

/**
 * Lines of running totals over the years, drawn on the server.
 *
 * @param levels the marks of the axis of dollars
 * @param years the marks of the axis of years
 * @param zero how far down nothing is
 * @param lines a line for each path, in their order
 */
record CumulativeChart(List<Mark> levels, List<Mark> years, double zero, List<Line> lines) {

	static final int WIDTH = 720;

	static final int HEIGHT = 360;

	private static final int LEFT = 80;

	private static final int RIGHT = 16;

	private static final int TOP = 14;

	private static final int BOTTOM = 36;

	private static final int EVERY = 3;

	private static final int LEVELS = 5;

	private static final int MONTHS_A_YEAR = 12;

	/**
	 * Draws some paths.
	 * @param paths those whose course is known, the one to start now first
	 * @param horizon how many years
	 */
	static CumulativeChart of(List<PathOutcome> paths, int horizon) {
		List<List<Amount>> totals = paths.stream().map((path) -> path.course().monthly()).toList();
		double low = totals.stream().flatMap(List::stream).mapToDouble(CumulativeChart::dollars).min().orElse(0);
		double high = totals.stream().flatMap(List::stream).mapToDouble(CumulativeChart::dollars).max().orElse(1);
		long step = Scale.step((Math.max(high, 1) - Math.min(low, 0)) / LEVELS);
		Axis axis = new Axis((long) Math.floor(Math.min(low, 0) / step) * step,
				(long) Math.ceil(Math.max(high, 1) / step) * step, horizon * MONTHS_A_YEAR);
		List<Mark> levels = new ArrayList<>();
		for (long level = axis.low(); level <= axis.high(); level += step) {
			levels.add(new Mark(PayoffWords.brief(level), axis.y(level), false));
		}
		List<Mark> years = IntStream.rangeClosed(0, horizon)
			.filter((year) -> horizon <= YEARS_MARKED || year % 2 == 0)
			.mapToObj((year) -> new Mark(String.valueOf(year), axis.x(year * MONTHS_A_YEAR),
					(horizon <= YEARS_MARKED) ? year % 2 == 1 : year % 4 == 2))
			.toList();
		List<Line> lines = IntStream.range(0, paths.size())
			.mapToObj((i) -> line(i, paths.get(i), totals.get(i), paths.get(0), axis))
			.toList();
		return new CumulativeChart(levels, years, axis.y(0), lines);
	}

	private static final int YEARS_MARKED = 12;

	private static Line line(int number, PathOutcome path, List<Amount> totals, PathOutcome now, Axis axis) {
		StringBuilder data = new StringBuilder();
		for (int month = 0; month < totals.size(); month += EVERY) {
			data.append((month == 0) ? 'M' : 'L')
				.append(axis.x(month))
				.append(' ')
				.append(axis.y(dollars(totals.get(month))));
		}
		return new Line(path.name(), "line-" + number, data.toString(), dot(path, totals, now, axis));
	}

	/**
	 * Where a path breaks even with starting now; null if it does not, or never was
	 * behind.
	 */
	private static Dot dot(PathOutcome path, List<Amount> totals, PathOutcome now, Axis axis) {
		BreakEven even = BreakEven.of(path.course(), now.course());
		if (path == now || !even.reached() || even.fromTheStart()) {
			return null;
		}
		int month = even.after().getAsInt();
		return new Dot(axis.x(month), axis.y(dollars(totals.get(month))),
				path.name() + ": breaks even with working right away " + PayoffWords.when(even));
	}

	private static double dollars(Amount amount) {
		return amount.dollars().amount().doubleValue();
	}

	/** From amounts and months to points. */
	private record Axis(long low, long high, int months) {

		double x(int month) {
			return rounded(LEFT + (double) month / this.months * (WIDTH - LEFT - RIGHT));
		}

		double y(double dollars) {
			double share = (dollars - this.low) / (this.high - this.low);
			return rounded(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
		}

		private static double rounded(double value) {
			return Math.round(value * 10) / 10.0;
		}

	}

	/**
	 * A mark of an axis; a minor one can do without its text where there is little room.
	 */
	record Mark(String text, double at, boolean minor) {
	}

	/** A path's line; {@code dot} is null if it has no break-even with starting now. */
	record Line(String name, String style, String data, Dot dot) {
	}

	/** A break-even point. */
	record Dot(double x, double y, String title) {
	}

}
