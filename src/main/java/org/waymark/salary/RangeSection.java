package org.waymark.salary;

import java.util.Optional;

import org.waymark.chart.PayAndRent;
import org.waymark.chart.PayRanges;
import org.waymark.chart.Standing;
import org.waymark.chart.StatesInstead;
import org.waymark.source.Citation;
import org.waymark.text.Messages;

/**
 * The pay ranges of the nation and of the reader's place.
 *
 * @param heading its heading
 * @param pay the bars
 * @param instead the figures of an area's states where it has none itself; else null
 * @param standing how the reader's place stands among the others; null for the nation
 * @param rent what rent takes of the median there; null where no rents are known
 * @param wages the source of the wages
 * @param prices the source of the price levels; null for wages as published
 */
record RangeSection(String heading, PayRanges pay, String instead, String standing, PayAndRent rent, Citation wages,
		Citation prices) {

	static RangeSection of(SalaryService.Lines lines, Optional<PayAndRent> rent, Citation wages, Citation prices) {
		return new RangeSection(Messages.say("salary.range.title", lines.query().adjusted()),
				PayRanges.of(lines.around()), StatesInstead.of(lines.statesOfArea(), lines.chosen().pay()).orElse(null),
				Standing.of(lines.states(), lines.chosen()), rent.orElse(null), wages, prices);
	}

}
