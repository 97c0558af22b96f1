package org.waymark.career.guide;

/**
 * The quiet mark that leads to a source, or says that there is none.
 *
 * @param text the source's number in the list of sources, or whose view it is
 * @param href where that is explained
 * @param label what a screen reader says
 */
public record Mark(String text, String href, String label) {

	static final Mark JUDGEMENT = new Mark("our view", "#checked", "Our view: our editors’ judgment, no source");

}
