package org.waymark.chart.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

import org.waymark.chart.Scale;
import org.waymark.chart.line.LineChart.AxisMark;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.MedianOfYear;
import org.waymark.wage.Unit;

/**
 * Draws medians over the years: what they were at the time, and in dollars of one year. A
 * year without an amount breaks a line.
 */
final class HistoryChart {

	private static final Plot PLOT = new Plot(640, 280, 86, 610, 14, 246, 84);

	/** Keeps the first year's points off the axis. */
	private static final int INSET = 6;

	private static final int RADIUS = 4;

	private final List<MedianOfYear> years;

	private final Scale scale;

	private final int first;

	private final int last;

	private HistoryChart(List<MedianOfYear> years) {
		this.years = years;
		this.scale = Scale.of(years.stream()
			.flatMap((year) -> Stream.of(year.annualMedian(), year.annualMedianReal()))
			.filter(Objects::nonNull)
			.map((amount) -> Figure.published(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(amount)))
			.toList());
		this.first = years.get(0).vintage();
		this.last = years.get(years.size() - 1).vintage();
	}

	/**
	 * Draws some years.
	 * @param years the medians, the oldest first
	 * @param dollarsOfYear the year whose dollars the real medians are in
	 * @param words what the chart shows, for those who can't see it
	 */
	static LineChart of(List<MedianOfYear> years, int dollarsOfYear, String words) {
		return new HistoryChart(years).draw(dollarsOfYear, words);
	}

	private LineChart draw(int dollarsOfYear, String words) {
		List<AxisMark> levels = this.scale.marks()
			.stream()
			.map((mark) -> new AxisMark(Unit.DOLLARS_A_YEAR.format(mark), y(mark), false))
			.toList();
		List<AxisMark> marks = this.years.stream()
			.map(MedianOfYear::vintage)
			.map((year) -> new AxisMark(String.valueOf(year), x(year), (this.last - year) % 2 == 1))
			.toList();
		return new LineChart(PLOT, words, levels, marks, null, List.of(
				line("real", MedianOfYear::annualMedianReal,
						(year, amount) -> Messages.say("chart.history.real", year, amount,
								String.valueOf(dollarsOfYear))),
				line("then", MedianOfYear::annualMedian,
						(year, amount) -> Messages.say("chart.history.then", year, amount))));
	}

	private LineChart.Line line(String style, Function<MedianOfYear, Integer> amount, BinaryOperator<String> title) {
		StringBuilder path = new StringBuilder();
		List<LineChart.Dot> dots = new ArrayList<>();
		boolean drawing = false;
		for (MedianOfYear year : this.years) {
			Integer median = amount.apply(year);
			if (median != null) {
				LineChart.Dot dot = dot(year.vintage(), BigDecimal.valueOf(median), title);
				path.append(drawing ? 'L' : 'M').append(dot.x()).append(' ').append(dot.y());
				dots.add(dot);
			}
			drawing = median != null;
		}
		return new LineChart.Line(null, style, dots.isEmpty() ? null : path.toString(), dots);
	}

	private LineChart.Dot dot(int year, BigDecimal median, BinaryOperator<String> title) {
		return new LineChart.Dot(x(year), y(median), RADIUS,
				title.apply(String.valueOf(year), Unit.DOLLARS_A_YEAR.format(median)));
	}

	private double x(int year) {
		double inset = (double) INSET / (PLOT.right() - PLOT.left());
		double share = (this.last == this.first) ? 0.5 : (double) (year - this.first) / (this.last - this.first);
		return PLOT.x(inset + share * (1 - inset));
	}

	private double y(BigDecimal amount) {
		return PLOT.y(this.scale.share(amount) / 100);
	}

}
