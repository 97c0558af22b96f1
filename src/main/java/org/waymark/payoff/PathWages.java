package org.waymark.payoff;

import java.util.Map;

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
 */
record PathWages(Figure now, String standard, String source, Vintage vintage, Map<String, WageEstimate> pays) {

	WageEstimate of(String soc) {
		return this.pays.get(soc);
	}

}
