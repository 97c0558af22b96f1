package org.waymark.salary;

import org.waymark.chart.BestPaying;
import org.waymark.source.Citation;
import org.waymark.text.Messages;

/**
 * Where it pays best.
 *
 * @param heading its heading
 * @param best the states
 * @param wages the source of the wages
 * @param prices the source of the price levels; null for wages as published
 */
record BestSection(String heading, BestPaying best, Citation wages, Citation prices) {

	/** The section; null if there is nothing to tell. */
	static BestSection of(SalaryService.Lines lines, String shows, Citation wages, Citation prices) {
		BestPaying best = BestPaying.of(lines.states());
		return best.told()
				? new BestSection(Messages.say("salary.best.title", best.title(), shows), best, wages, prices) : null;
	}

}
