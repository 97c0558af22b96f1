package org.waymark.salary;

import java.util.Map;

import org.waymark.chart.StateMap;
import org.waymark.place.PlaceCode;
import org.waymark.place.shape.PlaceShape;
import org.waymark.source.Citation;

/**
 * The map.
 *
 * @param shows what it shows, such as "median pay a year"
 * @param map the states in their colors
 * @param wages the source of the wages
 * @param prices the source of the price levels; null for wages as published
 */
record MapSection(String shows, StateMap map, Citation wages, Citation prices) {

	static MapSection of(SalaryService.Lines lines, String shows, Map<PlaceCode, PlaceShape> shapes, Citation wages,
			Citation prices) {
		SalaryQuery query = lines.query();
		StateMap map = StateMap.of(lines.states(), lines.nation().pay().mainMeasure(), shapes, query.place(),
				(place) -> query.with(place).address().toString());
		return new MapSection(shows, map, wages, prices);
	}

}
