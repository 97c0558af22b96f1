package org.waymark.program.page;

/**
 * What an address asks of the page of programs.
 *
 * @param query the search
 * @param asWritten whether the site would write the address so, in whatever order
 */
record ProgramRequest(ProgramQuery query, boolean asWritten) {
}
