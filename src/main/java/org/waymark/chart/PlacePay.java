package org.waymark.chart;

import org.waymark.place.Place;
import org.waymark.wage.WageEstimate;

/**
 * What an occupation pays in a place.
 *
 * @param place the place
 * @param pay its line, perhaps in prices of the national average
 */
public record PlacePay(Place place, WageEstimate pay) {
}
