package org.waymark.place;

/**
 * The outline of a state on a map of 975 by 610 units.
 *
 * @param place the code of the state
 * @param outline SVG path data
 * @param labelX where its two letters stand
 * @param labelY where its two letters stand
 * @param roomy whether there is room for them
 */
public record PlaceShape(PlaceCode place, String outline, int labelX, int labelY, boolean roomy) {
}
