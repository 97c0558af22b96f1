package org.waymark.place.price;

import java.math.BigDecimal;

import org.waymark.place.PlaceCode;

/**
 * What things cost in a place: BEA's regional price parity.
 *
 * @param place the code of the place
 * @param vintage the year
 * @param allItems the price level of all items, United States = 100; above zero
 * @param source the id of its source
 */
public record PriceParity(PlaceCode place, int vintage, BigDecimal allItems, String source) {
}
