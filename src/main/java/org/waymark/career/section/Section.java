package org.waymark.career.section;

/** A section of a career's page, shown by the fragment that is named as its part is. */
public interface Section {

	/** What is said of it before it is opened. */
	Part part();

	/** Whether there is anything in it. */
	default boolean told() {
		return part().brief() != null;
	}

}
