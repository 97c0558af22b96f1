package org.waymark.state;

import java.util.List;

import org.waymark.chart.PlaceTable;
import org.waymark.chart.StateMap;
import org.waymark.source.Citation;

/**
 * All states as the reader sees them.
 *
 * @param vintage the label of the vintage
 * @param older why it is not the newest; null if it is
 * @param map the map of the medians
 * @param table the table
 * @param wages the source of the wages
 * @param prices the source of the price levels
 * @param notes what one should know of these figures
 */
record StateListPage(String vintage, String older, StateMap map, PlaceTable table, Citation wages, Citation prices,
		List<String> notes) {
}
