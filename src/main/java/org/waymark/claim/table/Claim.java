package org.waymark.claim.table;

import java.math.BigDecimal;

import org.waymark.claim.published.Statistic;

/**
 * A figure on a career that stands on somebody's page, and what it really is.
 *
 * @param id its number in the list
 * @param soc the occupation that it is said of
 * @param kind what it is said to be
 * @param number the number as it is printed: dollars, percent, jobs or openings
 * @param said what else is said with it, such as the year; may be null
 * @param publisher who says it
 * @param address the page; null where no link should lead there
 * @param published the year of the page; null if it is not known
 * @param publishedSure whether the page names that year
 * @param verdict what it is worth
 * @param finding which published value it is; null if it is none
 * @param note what else to know of it; may be null
 * @param source the id of the source of the list
 */
public record Claim(int id, String soc, ClaimKind kind, BigDecimal number, String said, String publisher,
		String address, Integer published, boolean publishedSure, Verdict verdict, Finding finding, String note,
		String source) {

	/**
	 * The published value that a claim is.
	 *
	 * @param statistic what it is
	 * @param baseYear the year of the table, or from which a round starts
	 * @param targetYear the year that a round looks ahead to; null for wages
	 * @param soc the occupation or group that it is of
	 */
	public record Finding(Statistic statistic, int baseYear, Integer targetYear, String soc) {
	}

}
