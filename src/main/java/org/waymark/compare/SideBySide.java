package org.waymark.compare;

import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.chart.PayRanges;
import org.waymark.compare.row.ComparedCareer;
import org.waymark.compare.row.ComparisonRow;
import org.waymark.compare.row.PageLink;
import org.waymark.occupation.Career;
import org.waymark.source.Citation;

/**
 * The careers side by side.
 *
 * @param place the reader's place, as it stands in a sentence
 * @param vintage the label of the vintage
 * @param columns the careers
 * @param rows the questions
 * @param pay the pay ranges on one scale
 * @param wages the source of the wages
 */
record SideBySide(String place, String vintage, List<PageLink> columns, List<ComparisonRow> rows, PayRanges pay,
		Citation wages) {

	static SideBySide of(CompareQuery query, List<ComparedCareer> careers, List<ComparisonRow> rows, Citation wages) {
		return new SideBySide(query.from().place().inSentence(), query.from().vintage().label(),
				query.careers().stream().map((career) -> column(career, query)).toList(), rows,
				PayRanges.of(careers, ComparedCareer::name, ComparedCareer::pay), wages);
	}

	private static PageLink column(Career career, CompareQuery query) {
		return new PageLink(career.name(), Addresses.of(career, query.from()));
	}

}
