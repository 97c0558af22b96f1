package org.waymark.program.sponsor;

import org.waymark.apprenticeship.Sponsor;

/**
 * A sponsor where the reader looks for one.
 *
 * @param sponsor the sponsor
 * @param miles how far away it is; null if nobody knows from where, or where its ZIP code
 * is
 * @param outOfState whether it is in another state than the reader
 */
record FoundSponsor(Sponsor sponsor, Double miles, boolean outOfState) {
}
