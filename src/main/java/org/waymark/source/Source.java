package org.waymark.source;

/**
 * Where figures come from.
 *
 * @param id its short name, the anchor on the Sources page
 * @param publisher who publishes it
 * @param title what it is called there
 * @param label how a figure names it, such as "BLS, May 2024"
 * @param vintage the time that it is about
 * @param released when it was published; null where the tables do not say
 * @param address its home page
 * @param license under which it may be used
 * @param limitations what one should know before using it; may be null
 */
public record Source(String id, String publisher, String title, String label, String vintage, String released,
		String address, String license, String limitations) {

	/** How a figure names this source. */
	public Citation cite() {
		return new Citation(this.label, "/sources#" + this.id);
	}

}
