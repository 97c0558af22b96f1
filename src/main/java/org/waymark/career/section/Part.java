package org.waymark.career.section;

/**
 * What the page says of a section before it is opened.
 *
 * @param section which one
 * @param brief what is in it, in a line; null if nothing is, so that the page leaves it
 * out
 */
public record Part(PageSection section, String brief) {

	/** Where it is on the page; its fragment is named so too. */
	public String id() {
		return this.section.anchor();
	}

	/** What it is called in the list of contents. */
	public String label() {
		return this.section.label();
	}

	/** What stands over it. */
	public String title() {
		return this.section.title();
	}

	/** Which template has its fragment. */
	public String template() {
		return PageSection.FIGURES.contains(this.section) ? "figures" : "guide";
	}

	/** Whether it is open from the beginning. */
	public boolean open() {
		return this.section == PageSection.WHAT;
	}

}
