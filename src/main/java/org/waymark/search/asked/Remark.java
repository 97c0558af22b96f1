package org.waymark.search.asked;

import java.util.List;

/**
 * What the site answers to a part of what a reader typed.
 *
 * @param text the answer
 * @param links where there is more
 */
public record Remark(String text, List<Link> links) {

	/** A link by its name. */
	public record Link(String name, String href) {

		/** Whether it leads to another site. */
		public boolean external() {
			return this.href.startsWith("https:");
		}

	}

}
