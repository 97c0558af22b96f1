package org.waymark.compare;

import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.chart.PayRanges;
import org.waymark.occupation.Career;
import org.waymark.source.Citation;
import org.waymark.text.DisplayFigure;
import org.waymark.wage.Figure;

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

	/**
	 * A question.
	 *
	 * @param label what is asked
	 * @param note what to know with it; may be null
	 * @param cells an answer for each career
	 * @param source where the answers come from; null for those of the guides
	 * @param screenOnly whether it is left out where the comparison is printed
	 */
	record ComparisonRow(String label, String note, List<ComparisonCell> cells, Citation source, boolean screenOnly) {

		/** The same row, left out where the comparison is printed. */
		ComparisonRow onScreenOnly() {
			return new ComparisonRow(this.label, this.note, this.cells, this.source, true);
		}

	}

	/**
	 * An answer.
	 *
	 * @param career whose
	 * @param text the answer, or why there is none; null if it is a list
	 * @param items the answer as a list
	 * @param links where to read on
	 * @param missing whether there is none
	 * @param highest whether it is the highest of its row, but for those about level
	 * @param best the same in words; null if it is not, or if only two are compared
	 */
	record ComparisonCell(String career, String text, List<String> items, List<PageLink> links, boolean missing,
			boolean highest, String best) implements DisplayFigure {

		static ComparisonCell of(String career, String text) {
			return new ComparisonCell(career, text, List.of(), List.of(), false, false, null);
		}

		static ComparisonCell of(String career, List<String> items) {
			return new ComparisonCell(career, null, items, List.of(), false, false, null);
		}

		/** There is none, and why. */
		static ComparisonCell none(String career, String text, List<PageLink> links) {
			return new ComparisonCell(career, text, List.of(), links, true, false, null);
		}

		/**
		 * A figure.
		 * @param career whose
		 * @param figure the figure
		 * @param highest whether it is the highest
		 * @param words what says so; null if nothing needs to
		 */
		static ComparisonCell figure(String career, Figure figure, boolean highest, String words) {
			return new ComparisonCell(career, figure.text(), List.of(), List.of(), figure.missing(), highest,
					highest ? words : null);
		}

	}

	/** A page to read on. */
	record PageLink(String name, String href) {
	}

}
