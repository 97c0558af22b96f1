package org.waymark.career.section;

/**
 * What the page says of a section before it is opened.
 *
 * @param section which one
 * @param brief what is in it, in a line; null if nothing is, so that the page leaves it
 * out
 * @param template which template has its fragment
 */
public record Part(PageSection section, String brief, String template) {

	/** A part of a guide, or of an occupation's figures. */
	public Part(PageSection section, String brief) {
		this(section, brief, PageSection.FIGURES.contains(section) ? "figures" : "guide");
	}

	/** A part of a short guide. */
	public static Part ofBrief(PageSection section, String brief) {
		return new Part(section, brief, "brief");
	}

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

	/** Whether it is open from the beginning. */
	public boolean open() {
		return this.section == PageSection.WHAT;
	}

}
