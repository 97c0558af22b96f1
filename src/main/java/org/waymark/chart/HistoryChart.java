package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.waymark.wage.Figure;
import org.waymark.wage.MedianOfYear;
import org.waymark.wage.Unit;

/**
 * Two lines of medians over the years, in a picture of {@value #WIDTH} by
 * {@value #HEIGHT} units. A year without an amount breaks a line.
 *
 * @param levels the marks of the axis of dollars
 * @param years the marks of the axis of years
 * @param then the medians at the time
 * @param real the medians in dollars of one year
 */
public record HistoryChart(List<Mark> levels, List<Mark> years, Line then, Line real) {

	static final int WIDTH = 640;

	static final int HEIGHT = 280;

	private static final int LEFT = 92;

	private static final int RIGHT = 30;

	private static final int TOP = 14;

	private static final int BOTTOM = 34;

	public static HistoryChart of(List<MedianOfYear> years) {
		List<Figure> figures = years.stream()
			.flatMap((year) -> Stream.of(year.annualMedian(), year.annualMedianReal()))
			.filter(Objects::nonNull)
			.map((amount) -> Figure.published(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(amount)))
			.toList();
		Scale scale = Scale.of(figures);
		int first = years.get(0).vintage();
		int last = years.get(years.size() - 1).vintage();
		List<Mark> levels = scale.marks()
			.stream()
			.map((mark) -> new Mark(Unit.DOLLARS_A_YEAR.format(mark), y(mark, scale), false))
			.toList();
		List<Mark> marks = years.stream()
			.map((year) -> new Mark(String.valueOf(year.vintage()), x(year.vintage(), first, last),
					(last - year.vintage()) % 2 == 1))
			.toList();
		return new HistoryChart(levels, marks, line(years, MedianOfYear::annualMedian, scale),
				line(years, MedianOfYear::annualMedianReal, scale));
	}

	private static Line line(List<MedianOfYear> years, Function<MedianOfYear, Integer> amount, Scale scale) {
		int first = years.get(0).vintage();
		int last = years.get(years.size() - 1).vintage();
		StringBuilder path = new StringBuilder();
		List<Dot> dots = new ArrayList<>();
		boolean drawing = false;
		for (MedianOfYear year : years) {
			Integer dollars = amount.apply(year);
			if (dollars == null) {
				drawing = false;
				continue;
			}
			Dot dot = new Dot(x(year.vintage(), first, last), y(BigDecimal.valueOf(dollars), scale),
					year.vintage() + ": " + Unit.DOLLARS_A_YEAR.format(BigDecimal.valueOf(dollars)));
			path.append(drawing ? 'L' : 'M').append(dot.x()).append(' ').append(dot.y());
			dots.add(dot);
			drawing = true;
		}
		return new Line(path.toString(), dots);
	}

	private static double x(int year, int first, int last) {
		double share = (last == first) ? 0.5 : (double) (year - first) / (last - first);
		return Math.round((LEFT + share * (WIDTH - LEFT - RIGHT)) * 10) / 10.0;
	}

	private static double y(BigDecimal amount, Scale scale) {
		int height = HEIGHT - TOP - BOTTOM;
		return Math.round((TOP + height - scale.position(amount, height)) * 10) / 10.0;
	}

	/**
	 * A mark of an axis.
	 *
	 * @param text what it says
	 * @param at where it is
	 * @param minor whether its text can be left out where there is little room
	 */
	public record Mark(String text, double at, boolean minor) {
	}

	/**
	 * A line.
	 *
	 * @param path SVG path data
	 * @param dots its points
	 */
	public record Line(String path, List<Dot> dots) {
	}

	/**
	 * A point of a line.
	 *
	 * @param x how far to the right
	 * @param y how far down
	 * @param title year and amount
	 */
	public record Dot(double x, double y, String title) {
	}

}
