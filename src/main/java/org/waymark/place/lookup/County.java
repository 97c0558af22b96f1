package org.waymark.place.lookup;

import org.waymark.place.PlaceCode;

/**
 * A county, parish, borough or municipio.
 *
 * @param code its five FIPS digits
 * @param name its name without its state, such as "Spokane County"
 * @param area the metropolitan or nonmetropolitan area that BLS counts it to
 * @param population how many live there; null for those of the territories
 */
public record County(String code, String name, PlaceCode area, Integer population) {

	/** The state or territory that it is in. */
	public PlaceCode state() {
		return new PlaceCode(this.code.substring(0, 2));
	}

}
