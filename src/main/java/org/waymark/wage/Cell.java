package org.waymark.wage;

/**
 * A figure as the reader sees it.
 *
 * @param text the amount, or why there is none
 * @param missing whether there is none
 */
public record Cell(String text, boolean missing) {

	public static Cell of(Figure figure) {
		return new Cell(figure.text(), figure.missing());
	}

	/** A wage among yearly ones, which says so if it is by the hour. */
	public static Cell amongYearly(Figure wage) {
		boolean hourly = !wage.missing() && wage.unit() == Unit.DOLLARS_AN_HOUR;
		return new Cell(hourly ? wage.text() + " an hour" : wage.text(), wage.missing());
	}

}
