package org.waymark.career.guide;

import org.waymark.text.Messages;

/**
 * The quiet mark that leads to a source, or says that there is none.
 *
 * @param text the source's number in the list of sources, or whose view it is
 * @param href where that is explained
 * @param label what a screen reader says
 */
public record Mark(String text, String href, String label) {

	/** The mark of what the editors judge. */
	static Mark judgment() {
		return new Mark(Messages.say("guide.mark.view"), "#checked", Messages.say("guide.mark.view-label"));
	}

}
