package org.waymark.chart;

import org.waymark.text.DisplayFigure;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Unit;

/**
 * A figure as the reader sees it.
 *
 * @param text the amount, or why there is none
 * @param missing whether there is none
 */
public record FigureCell(String text, boolean missing) implements DisplayFigure {

	public static FigureCell of(Figure figure) {
		return new FigureCell(figure.text(), figure.missing());
	}

	/** A wage among yearly ones, which says so if it is by the hour. */
	public static FigureCell amongYearly(Figure wage) {
		return (wage.unit() == Unit.DOLLARS_AN_HOUR) ? withUnit(wage) : of(wage);
	}

	/** A wage with the time that it is paid for, such as "$44,640 a year". */
	public static FigureCell withUnit(Figure figure) {
		if (figure.missing()) {
			return of(figure);
		}
		return new FigureCell((figure.unit() == Unit.DOLLARS_AN_HOUR) ? Messages.say("chart.an-hour", figure.text())
				: Messages.say("chart.a-year", figure.text()), false);
	}

}
