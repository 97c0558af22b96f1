package org.waymark.place.lookup;

/**
 * Where something is on the globe.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180; below zero in America
 */
public record Coordinates(double latitude, double longitude) {
}
