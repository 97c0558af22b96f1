package org.waymark.place.price;

import org.waymark.place.PlaceCode;

/**
 * What a home rents for in a place: HUD's fair market rents, averaged over its counties
 * by how many people live in them.
 *
 * @param place the code of the place
 * @param fiscalYear HUD's year, which begins in October of the year before
 * @param oneBedroom dollars a month
 * @param twoBedroom dollars a month
 * @param source the id of its source
 */
public record Rent(PlaceCode place, int fiscalYear, int oneBedroom, int twoBedroom, String source) {
}
