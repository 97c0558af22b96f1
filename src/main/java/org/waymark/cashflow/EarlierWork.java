package org.waymark.cashflow;

/**
 * Paid work between training and the career's own: a residency, or the job that leads
 * there.
 *
 * @param months how long it lasts, from 1
 * @param pay what it pays
 */
public record EarlierWork(int months, Earnings pay) {

	/**
	 * Checks its length.
	 * @throws IllegalArgumentException if it has no months
	 */
	public EarlierWork {
		if (months < 1) {
			throw new IllegalArgumentException("earlier work of " + months + " months: expected 1 or more");
		}
	}

}
