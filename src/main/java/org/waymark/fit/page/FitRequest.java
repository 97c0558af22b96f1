package org.waymark.fit.page;

import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * What an address asks of the page on what a reader has of what a career asks.
 *
 * @param query what it names
 * @param career what the reader typed for the career; empty for nothing
 * @param known what the reader typed for the career that they know; empty for nothing
 * @param parameters what stands in the address
 */
record FitRequest(FitQuery query, String career, String known, Parameters parameters) {

	/** Whether the site would write it so, in whatever order. */
	boolean writtenAs(Address address) {
		return this.parameters.sayWhat(address);
	}

}
