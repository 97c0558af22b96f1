package org.waymark.career;

import java.util.List;

import org.waymark.career.section.InShort;
import org.waymark.chart.PayRanges;
import org.waymark.source.Citation;
import org.waymark.source.Fact;

/**
 * The figures that a reader asks for later.
 *
 * @param facts the facts
 * @param pay the pay ranges of the nation and of the reader's place
 * @param wages the source of the wages
 * @param occupation the BLS occupation that the figures are those of
 * @param titles job titles that people in it go by
 * @param guided those of them that have a guide
 */
record MoreFigures(List<Fact> facts, PayRanges pay, Citation wages, String occupation, List<String> titles,
		JobTitles guided) {

	/** What they are, in a line. */
	public String brief() {
		return InShort.some(this.facts.stream().map(Fact::label).toList());
	}

}
