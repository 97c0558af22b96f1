package org.waymark.fit.readiness;

import java.util.List;

/**
 * What a career asks, and what of it the reader has.
 *
 * @param groups the check list, kind by kind
 * @param have the keys of what the reader has, parts of licenses too, in the order of the
 * list
 * @param met the same in words
 * @param law what is said of the law
 * @param missingByLaw what the law requires and the reader has not
 * @param next what comes next, the first first; empty if nothing is left
 * @param left how much time and money is left
 */
public record ReadinessSection(List<CheckSection> groups, List<String> have, List<String> met, String law,
		List<CheckItem> missingByLaw, List<String> next, TimeAndMoneyLeft left) {

	static ReadinessSection of(Readiness readiness) {
		CheckList list = readiness.list();
		return new ReadinessSection(list.sections(), list.met().stream().map(CheckItem::key).toList(),
				list.met().stream().map(CheckItem::text).toList(), readiness.law(), readiness.missingByLaw(),
				readiness.next(), TimeAndMoneyLeft.of(list, readiness.demands()));
	}

}
