package org.waymark.place.lookup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

/** How far it is from one point to another. */
class CoordinatesTests {

	/**
	 * Airports, and the miles between them on the ellipsoid WGS 84 (Vincenty's formula).
	 */
	@ParameterizedTest
	@CsvSource({ "40.6398, -73.7789, 33.9425, -118.4081, 2474.9", "41.9786, -87.9048, 39.8617, -104.6731, 888.3",
			"47.4490, -122.3093, 61.1744, -149.9964, 1448.5", "33.9425, -118.4081, 21.3187, -157.9225, 2555.8",
			"21.3187, -157.9225, 13.4834, 144.7960, 3801.0", "41.4117, -81.8498, 39.9980, -82.8919, 111.8" })
	void isWithinOnePercentOfTheTrueDistance(double latitude, double longitude, double otherLatitude,
			double otherLongitude, double miles) {
		Coordinates from = new Coordinates(latitude, longitude);
		Coordinates to = new Coordinates(otherLatitude, otherLongitude);
		assertThat(from.milesTo(to)).isCloseTo(miles, withinPercentage(1));
		assertThat(to.milesTo(from)).isCloseTo(from.milesTo(to), within(1e-9));
	}

	@Test
	void isNothingFromAPointToItself() {
		Coordinates spokane = new Coordinates(47.6665, -117.4365);
		assertThat(spokane.milesTo(spokane)).isZero();
	}

	@Test
	void isHalfTheGlobeToTheOtherSide() {
		assertThat(new Coordinates(40, -100).milesTo(new Coordinates(-40, 80))).isCloseTo(12_436.8,
				withinPercentage(1));
	}

}
