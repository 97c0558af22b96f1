package org.waymark.training;

/**
 * How long the usual entry education takes in full-time study, and what its school costs.
 *
 * @param education its name in an address
 * @param months all months after high school, 0 to 120
 * @param undergraduateMonths the months that the school's tuition is paid for
 * @param graduateMonths the months after them, of which no price is known
 * @param note what to know with it
 * @param tuition what its school costs; null if there is no school
 */
public record EntryEducation(String education, int months, int undergraduateMonths, int graduateMonths, String note,
		Tuition tuition) {

	private static final int MONTHS_A_YEAR = 12;

	/** Dollars for the months whose price is known. */
	public int cost() {
		return (this.tuition != null) ? this.tuition.dollarsAYear() * this.undergraduateMonths / MONTHS_A_YEAR : 0;
	}

}
