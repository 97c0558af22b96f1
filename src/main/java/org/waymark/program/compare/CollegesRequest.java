package org.waymark.program.compare;

import java.util.List;

import org.waymark.program.college.College;

/**
 * What an address asks of the comparison of colleges.
 *
 * @param query the comparison
 * @param beyond colleges that it names beyond those that can be compared at once
 * @param asWritten whether the site would write the address so, in whatever order
 */
record CollegesRequest(CollegesQuery query, List<College> beyond, boolean asWritten) {
}
