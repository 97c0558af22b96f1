package org.waymark.handout;

/** How a handout is looked at. */
enum HandoutView {

	/** As a sheet of paper. */
	SHEET,
	/** By a group, from the back of the room. */
	PROJECTOR

}
