package org.waymark.finder.page;

import org.waymark.finder.FinderQuery;

/**
 * What an address asks of the finder.
 *
 * @param query the search
 * @param picks the careers that the reader has selected
 * @param asWritten whether the site would write the address so, in whatever order
 */
record FinderRequest(FinderQuery query, Picks picks, boolean asWritten) {
}
