package org.waymark.program.sponsor;

/**
 * What an address asks of the page of sponsors.
 *
 * @param query the search
 * @param asWritten whether the site would write the address so, in whatever order
 */
record SponsorRequest(SponsorQuery query, boolean asWritten) {
}
