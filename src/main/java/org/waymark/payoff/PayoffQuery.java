package org.waymark.payoff;

import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;

/**
 * What the reader asks of the paths to some careers.
 *
 * @param from the reader's place and vintage
 * @param assumptions what the reader assumes
 * @param page the address that asks it
 * @param file the address of the years as a file
 */
public record PayoffQuery(PlaceAndYear from, Assumptions assumptions, Address page, Address file) {
}
