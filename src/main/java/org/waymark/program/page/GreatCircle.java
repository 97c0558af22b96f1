package org.waymark.program.page;

import org.waymark.place.lookup.Coordinates;

/** Distances as the crow flies, by the haversine formula on a globe. */
final class GreatCircle {

	/** The mean radius of the earth (IUGG), 6,371.0088 kilometers. */
	private static final double RADIUS_IN_MILES = 3958.7613;

	private GreatCircle() {
	}

	/** How many miles lie between two points; within 0.6 percent of the true distance. */
	static double miles(Coordinates from, Coordinates to) {
		double latitude = Math.toRadians(from.latitude());
		double otherLatitude = Math.toRadians(to.latitude());
		double height = haversine(otherLatitude - latitude);
		double width = haversine(Math.toRadians(to.longitude() - from.longitude()));
		double arc = height + Math.cos(latitude) * Math.cos(otherLatitude) * width;
		return 2 * RADIUS_IN_MILES * Math.asin(Math.sqrt(Math.min(1, arc)));
	}

	private static double haversine(double angle) {
		return Math.pow(Math.sin(angle / 2), 2);
	}

}
