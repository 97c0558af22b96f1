package org.waymark.place.lookup;

/**
 * Where something is on the globe.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180; below zero in America
 */
public record Coordinates(double latitude, double longitude) {

	/** The mean radius of the earth (IUGG), 6,371.0088 kilometers. */
	private static final double RADIUS_IN_MILES = 3958.7613;

	/**
	 * How many miles away another point is by great circle, by the haversine formula on a
	 * globe; within 0.6 percent of the true distance.
	 */
	public double milesTo(Coordinates other) {
		double arc = haversine(other.latitude - this.latitude) + Math.cos(Math.toRadians(this.latitude))
				* Math.cos(Math.toRadians(other.latitude)) * haversine(other.longitude - this.longitude);
		return 2 * RADIUS_IN_MILES * Math.asin(Math.min(1, Math.sqrt(arc)));
	}

	private static double haversine(double degrees) {
		return Math.pow(Math.sin(Math.toRadians(degrees) / 2), 2);
	}

}
