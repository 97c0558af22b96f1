package org.waymark.apprenticeship;

import java.time.LocalDate;
import java.util.Set;

import org.waymark.place.PlaceCode;

/**
 * Who runs a registered apprenticeship: an employer, a union, a college and others.
 *
 * @param id its number on the list
 * @param place the state that it is in
 * @param name what it is called
 * @param city where it has its office
 * @param zip the five digits of its ZIP code
 * @param kinds what it is; empty if the list does not say
 * @param website its address, which begins with http:// or https://; may be null
 * @param updated when the entry was last changed; null if that is not known
 */
public record Sponsor(String id, PlaceCode place, String name, String city, String zip, Set<SponsorKind> kinds,
		String website, LocalDate updated) {
}
