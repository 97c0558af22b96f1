package org.waymark.state;

import org.waymark.chart.PlaceSort;
import org.waymark.wage.PlaceAndYear;

/**
 * A checked request for the list of states.
 *
 * @param from the whole country in the newest vintage
 * @param sort how the list is sorted
 */
record StateListQuery(PlaceAndYear from, PlaceSort<StateColumn> sort) {
}
