package org.waymark.cashflow;

/** How a plan turns out in time and money. */
public enum Case {

	/** The shortest time and the lowest price. */
	LOW,
	/** What is usual. */
	USUAL,
	/** The longest time and the highest price. */
	HIGH

}
