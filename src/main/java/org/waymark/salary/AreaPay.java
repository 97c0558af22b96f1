package org.waymark.salary;

import org.waymark.place.Place;
import org.waymark.wage.Figure;
import org.waymark.wage.WageEstimate;

/**
 * What an occupation pays in an area.
 *
 * @param place the area
 * @param published its line as published
 * @param real the same line in prices of the national average
 */
record AreaPay(Place place, WageEstimate published, WageEstimate real) {

	/** The line in the prices that are asked for. */
	WageEstimate in(boolean adjusted) {
		return adjusted ? this.real : this.published;
	}

	Figure median(boolean adjusted) {
		return in(adjusted).median();
	}

}
