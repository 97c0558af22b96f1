package org.waymark.chart.line;

import java.util.List;

/**
 * Lines of dollars over years, ready to draw.
 *
 * @param plot its size
 * @param words what it shows, for those who can't see it
 * @param levels the marks of the axis of dollars
 * @param years the marks of the axis of years
 * @param zero how far down nothing is, if amounts go below it; else null
 * @param lines its lines, the last on top
 */
public record LineChart(Plot plot, String words, List<AxisMark> levels, List<AxisMark> years, Double zero,
		List<Line> lines) {

	/**
	 * A mark of an axis.
	 *
	 * @param text what it says
	 * @param at where it is
	 * @param minor whether its text can be left out where there is little room
	 */
	public record AxisMark(String text, double at, boolean minor) {
	}

	/**
	 * A line.
	 *
	 * @param name what it shows; null where the text beside the chart says so
	 * @param style the style that it is drawn in
	 * @param path SVG path data; null if it has no amount
	 * @param dots its points that are marked
	 */
	public record Line(String name, String style, String path, List<Dot> dots) {
	}

	/**
	 * A point that is marked.
	 *
	 * @param x how far to the right
	 * @param y how far down
	 * @param radius how large
	 * @param title what it says
	 */
	public record Dot(double x, double y, int radius, String title) {
	}

}
