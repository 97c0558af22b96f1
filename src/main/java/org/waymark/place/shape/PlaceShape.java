package org.waymark.place.shape;

import org.waymark.place.PlaceCode;

/**
 * The outline of a state on a map.
 *
 * @param place the code of the state
 * @param outline SVG path data
 * @param labelX where its two letters stand
 * @param labelY where its two letters stand
 * @param roomy whether there is room for them
 */
public record PlaceShape(PlaceCode place, String outline, int labelX, int labelY, boolean roomy) {

	/** The size of the map as SVG reads it. */
	public static final String VIEW_BOX = "0 0 975 610";

}
