package org.waymark.state;

import org.waymark.chart.PlacePay;
import org.waymark.place.Place;
import org.waymark.wage.Figure;
import org.waymark.wage.WageEstimate;

/**
 * What all occupations together pay in a place, and what things cost there.
 *
 * @param place the place
 * @param pay its line of the wage tables
 * @param priceLevel the price level of all items, United States = 100
 * @param adjusted the same line in prices of the national average
 */
record StateLine(Place place, WageEstimate pay, Figure priceLevel, WageEstimate adjusted) {

	PlacePay published() {
		return new PlacePay(this.place, this.pay);
	}

	PlacePay atNationalPrices() {
		return new PlacePay(this.place, this.adjusted);
	}

}
