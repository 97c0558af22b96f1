package org.waymark.place.lookup;

/**
 * What of a city is in one county, by the ZIP codes whose mail is addressed to it.
 *
 * @param name its name
 * @param county the code of the county
 * @param zips how many ZIP codes it has there
 * @param latitude the average of their latitudes
 * @param longitude the average of their longitudes
 */
public record City(String name, String county, int zips, double latitude, double longitude) {
}
