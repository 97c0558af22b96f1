package org.waymark.place;

/**
 * A place by the words that name it.
 *
 * @param place the place, or the one that the city is in; null for a city of a name that
 * several states have
 * @param city the city; null if the words name the place itself
 */
public record NamedPlace(Place place, String city) {
}
