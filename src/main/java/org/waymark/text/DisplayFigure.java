package org.waymark.text;

/** A figure as the reader sees it, or why there is none. */
public interface DisplayFigure {

	/**
	 * The figure in words, or why there is none; null if something else is shown for it.
	 */
	String text();

	/** Whether there is none. */
	boolean missing();

}
