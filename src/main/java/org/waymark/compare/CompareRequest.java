package org.waymark.compare;

import java.util.List;

import org.waymark.occupation.Career;

/**
 * What an address asks of the comparison.
 *
 * @param query the comparison
 * @param beyond careers that it names beyond those that can be compared at once
 * @param added what the reader typed to add a career
 * @param more whether it has parameters that are none of a comparison's
 */
record CompareRequest(CompareQuery query, List<Career> beyond, String added, boolean more) {
}
