package org.waymark.career;

import org.waymark.guide.Rung;

/** The years of a rung in words. */
final class DurationsAndCosts {

	private DurationsAndCosts() {
	}

	/** Years of experience; null where a guide gives none. */
	static String years(Rung rung) {
		if (rung.yearsMin() == null) {
			return null;
		}
		if (rung.yearsMax() == null) {
			return rung.yearsMin() + " years and more";
		}
		return org.waymark.training.Spans.span(rung.yearsMin(), rung.yearsMax(), "year");
	}

}
