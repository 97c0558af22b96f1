package org.waymark.occupation;

/**
 * An occupation as BLS counts it, or a group of them.
 *
 * @param soc its code in the Standard Occupational Classification, such as 43-6013
 * @param level {@code total}, {@code major} or {@code detailed}
 * @param majorGroup the code of the major group that it belongs to
 * @param slug its name in addresses
 * @param title its title as BLS writes it
 * @param name the title in plain writing
 */
public record Occupation(String soc, String level, String majorGroup, String slug, String title, String name) {

	/** BLS's title with the code. */
	public String label() {
		return this.title + " (" + this.soc + ")";
	}

	/** The code of the major group that a code belongs to. */
	public static String majorGroupOf(String soc) {
		return soc.substring(0, 3) + "0000";
	}

}
