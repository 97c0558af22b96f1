package org.waymark.payoff;

import java.util.Map;

import org.waymark.place.Place;
import org.waymark.wage.Figure;
import org.waymark.wage.Vintage;
import org.waymark.wage.WageEstimate;

/**
 * What the work of the paths pays, all of one vintage as far as there is one.
 *
 * @param now what work pays that could start now
 * @param standard what that is if the reader says nothing, and where it comes from
 * @param source the id of its source; null if it is the reader's own
 * @param vintage the vintage of the pay of the careers
 * @param pays the lines of the careers and of the jobs that lead to them, by the code of
 * the occupation
 * @param from the reader's place
 * @param around where lines come from that the reader's place doesn't have: the state of
 * an area, else the place itself
 */
record PathWages(Figure now, String standard, String source, Vintage vintage, Map<String, WageEstimate> pays,
		Place from, Place around) {

	WageEstimate of(String soc) {
		return this.pays.get(soc);
	}

	/** The state that a line comes from as the reader's area has none; else null. */
	Place insteadOf(String soc) {
		return !this.from.equals(this.around) && of(soc).place().equals(this.around.code()) ? this.around : null;
	}

}
