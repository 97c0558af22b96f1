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

}
