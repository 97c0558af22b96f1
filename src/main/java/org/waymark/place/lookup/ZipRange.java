package org.waymark.place.lookup;

import org.waymark.place.PlaceCode;

/**
 * ZIP codes that no county has.
 *
 * @param military whether they are of the military; else of islands
 * @param name whose they are, as it stands in a sentence after "of"
 * @param place the territory; null where there are no figures
 */
public record ZipRange(boolean military, String name, PlaceCode place) {
}
