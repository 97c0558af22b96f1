package org.waymark.place.lookup;

/**
 * Where something is on the globe.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180; below zero in America
 */
public record Coordinates(double latitude, double longitude) {

	/**
	 * How far another point is by great circle, as an angle.
	 * @return radians, 0 to pi
	 */
	public double angleTo(Coordinates other) {
		double north = Math.toRadians(other.latitude - this.latitude);
		double east = Math.toRadians(other.longitude - this.longitude);
		double half = square(Math.sin(north / 2)) + Math.cos(Math.toRadians(this.latitude))
				* Math.cos(Math.toRadians(other.latitude)) * square(Math.sin(east / 2));
		return 2 * Math.asin(Math.min(1, Math.sqrt(half)));
	}

	private static double square(double number) {
		return number * number;
	}
}
