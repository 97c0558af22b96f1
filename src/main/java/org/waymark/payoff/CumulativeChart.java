package org.waymark.payoff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.waymark.cashflow.Amount;
import org.waymark.cashflow.BreakEven;
import org.waymark.chart.Scale;
import org.waymark.chart.line.LineChart;
import org.waymark.chart.line.LineChart.AxisMark;
import org.waymark.chart.line.Plot;
import org.waymark.cashflow.Amount;
import org.waymark.cashflow.BreakEven;
import org.waymark.text.Messages;

/** Draws the running totals of some paths over the years. */
final class CumulativeChart {

	private static final Plot PLOT = new Plot(720, 360, 80, 704, 14, 324, 72);

	/** A point of a line stands for so many months. */
	private static final int EVERY = 3;

	private static final int LEVELS = 5;

	/** So many years have room for a mark each. */
	private static final int YEARS_MARKED = 12;

	private static final int RADIUS = 6;

	private static final int MONTHS_A_YEAR = 12;

	private final List<PathOutcome> paths;

	private final List<List<Amount>> totals;

	private final int horizon;

	private final long step;

	private final long low;

	private final long high;

	private CumulativeChart(List<PathOutcome> paths, int horizon) {
		this.paths = paths;
		this.horizon = horizon;
		this.totals = paths.stream().map((path) -> path.cashFlow().monthly()).toList();
		double lowest = amounts().min().orElse(0);
		double highest = amounts().max().orElse(1);
		this.step = Scale.step((Math.max(highest, 1) - Math.min(lowest, 0)) / LEVELS);
		this.low = (long) Math.floor(Math.min(lowest, 0) / this.step) * this.step;
		this.high = (long) Math.ceil(Math.max(highest, 1) / this.step) * this.step;
	}

	/**
	 * Draws some paths.
	 * @param paths those whose cash flow is known, the one to start now first
	 * @param horizon how many years
	 */
	static LineChart of(List<PathOutcome> paths, int horizon) {
		return new CumulativeChart(paths, horizon).draw();
	}

	private LineChart draw() {
		List<AxisMark> levels = new ArrayList<>();
		for (long level = this.low; level <= this.high; level += this.step) {
			levels.add(new AxisMark(PayoffWords.brief(level), y(level), false));
		}
		boolean roomy = this.horizon <= YEARS_MARKED;
		List<AxisMark> years = IntStream.rangeClosed(0, this.horizon)
			.filter((year) -> roomy || year % 2 == 0)
			.mapToObj((year) -> new AxisMark(String.valueOf(year), x(year * MONTHS_A_YEAR),
					roomy ? year % 2 == 1 : year % 4 == 2))
			.toList();
		return new LineChart(PLOT, Messages.say("payoff.chart.words"), levels, years, y(0),
				IntStream.range(0, this.paths.size()).mapToObj(this::line).toList());
	}

	private LineChart.Line line(int number) {
		List<Amount> total = this.totals.get(number);
		StringBuilder data = new StringBuilder();
		for (int month = 0; month < total.size(); month += EVERY) {
			data.append((month == 0) ? 'M' : 'L').append(x(month)).append(' ').append(y(dollars(total.get(month))));
		}
		return new LineChart.Line(this.paths.get(number).name(), "line-" + number, data.toString(), breakEven(number));
	}

	/**
	 * Where a path breaks even with starting now; none if it does not, or never was
	 * behind.
	 */
	private List<LineChart.Dot> breakEven(int number) {
		PathOutcome path = this.paths.get(number);
		BreakEven even = BreakEven.of(path.cashFlow(), this.paths.get(0).cashFlow());
		if (number == 0 || !even.reached() || even.fromTheStart()) {
			return List.of();
		}
		int month = even.after().getAsInt();
		return List.of(new LineChart.Dot(x(month), y(dollars(this.totals.get(number).get(month))), RADIUS,
				Messages.say("payoff.chart.dot", path.name(), PayoffWords.when(even))));
	}

	private DoubleStream amounts() {
		return this.totals.stream().flatMap(List::stream).mapToDouble(CumulativeChart::dollars);
	}

	private static double dollars(Amount amount) {
		return amount.dollars().amount().doubleValue();
	}

	private double x(int month) {
		return PLOT.x((double) month / (this.horizon * MONTHS_A_YEAR));
	}

	private double y(double dollars) {
		return PLOT.y((dollars - this.low) / (this.high - this.low));
	}

}
