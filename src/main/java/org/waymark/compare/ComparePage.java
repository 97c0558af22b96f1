package org.waymark.compare;

import org.waymark.payoff.PayoffSection;

/**
 * The comparison as the reader sees it.
 *
 * @param head what is compared
 * @param tools the choices
 * @param search the careers that may be added; null if the reader asks for none
 * @param matrix one figure across the places; null with fewer than two places or careers
 * @param table the careers side by side; null with fewer than two
 * @param payoff what the paths cost and pay; null without a career
 */
record ComparePage(CompareHead head, CompareTools tools, CareerChoice search, MatrixSection matrix, SideBySide table,
		PayoffSection payoff) {
}
