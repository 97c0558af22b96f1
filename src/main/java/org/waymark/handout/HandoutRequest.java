package org.waymark.handout;

import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * What an address asks of the handout.
 *
 * @param query what it names
 * @param added what the reader typed to add a career; empty for nothing
 * @param known what the reader typed for the career that they know; empty for nothing
 * @param parameters what stands in the address
 */
record HandoutRequest(HandoutQuery query, String added, String known, Parameters parameters) {

	/** Whether the site would write it so, in whatever order. */
	boolean writtenAs(Address address) {
		return this.parameters.sayWhat(address);
	}

}
