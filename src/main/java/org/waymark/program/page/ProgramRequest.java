package org.waymark.program.page;

import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * What an address asks of the page of programs.
 *
 * @param query the search
 * @param title what the reader typed for the career; empty for nothing
 * @param parameters what stands in the address
 */
record ProgramRequest(ProgramQuery query, String title, Parameters parameters) {

	/** Whether the site would write it so, in whatever order. */
	boolean writtenAs(Address address) {
		return this.parameters.sayWhat(address);
	}
}
