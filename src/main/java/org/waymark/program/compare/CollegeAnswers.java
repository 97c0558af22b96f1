package org.waymark.program.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.waymark.program.page.CollegeFigure;
import org.waymark.program.page.FoundCollege;
import org.waymark.program.page.PayoffLink;
import org.waymark.source.Citation;
import org.waymark.text.DisplayFigure;
import org.waymark.text.Messages;

/**
 * A question about colleges.
 *
 * @param label what is asked
 * @param note what to know with it; may be null
 * @param cells an answer for each college
 * @param source where the answers come from
 */
record CollegeAnswers(String label, String note, List<CollegeCell> cells, Citation source) {

	/** A row of texts; where there is none it says so. */
	static CollegeAnswers of(String label, List<FoundCollege> colleges, Function<FoundCollege, String> text,
			String none, Citation source) {
		return new CollegeAnswers(label, null,
				colleges.stream().map((found) -> CollegeCell.of(found, text.apply(found), none)).toList(), source);
	}

	/**
	 * A row of figures of whole colleges. What one of them is may differ a little from
	 * what the others are, such as in its year: then it says so.
	 * @param label what the figures are, one like another
	 * @param colleges whose they are
	 * @param figures the figures
	 */
	static CollegeAnswers ofWhole(String label, List<FoundCollege> colleges, List<CollegeFigure> figures,
			Citation source) {
		List<String> labels = figures.stream().map(CollegeFigure::label).distinct().toList();
		String common = (labels.size() == 1) ? labels.get(0) : label;
		List<CollegeCell> cells = new ArrayList<>();
		for (int at = 0; at < colleges.size(); at++) {
			cells.add(CollegeCell.of(colleges.get(at), figures.get(at), common));
		}
		return new CollegeAnswers(common, Messages.say("program.college.figures"), cells, source);
	}

	/**
	 * An answer.
	 *
	 * @param college whose
	 * @param text the answer, or why there is none; null if it is a list or a link
	 * @param note what is different about it; null if nothing is
	 * @param items the answer as a list
	 * @param link the answer as a link; null if it is none
	 * @param missing whether there is none
	 */
	record CollegeCell(String college, String text, String note, List<String> items, CellLink link,
			boolean missing) implements DisplayFigure {

		static CollegeCell of(FoundCollege found, String text, String none) {
			return new CollegeCell(found.college().name(), (text != null) ? text : none, null, List.of(), null,
					text == null);
		}

		static CollegeCell of(FoundCollege found, CollegeFigure figure, String common) {
			return new CollegeCell(found.college().name(), figure.text(),
					figure.missing() || figure.label().equals(common) ? null : figure.label(), List.of(), null,
					figure.missing());
		}

		static CollegeCell of(FoundCollege found, List<String> items) {
			return new CollegeCell(found.college().name(), null, null, items, null, false);
		}

		/** Its website; where there is none it says so. */
		static CollegeCell website(FoundCollege found, String href, String none) {
			return (href != null) ? of(found,
					new CellLink(Messages.say("program.compare.website-of", found.college().name()), href, true))
					: of(found, (String) null, none);
		}

		/** Where its price is taken over; where it can't be it says so. */
		static CollegeCell link(FoundCollege found, PayoffLink link, String none) {
			return (link != null) ? of(found, new CellLink(link.label(), link.href(), false))
					: of(found, (String) null, none);
		}

		private static CollegeCell of(FoundCollege found, CellLink link) {
			return new CollegeCell(found.college().name(), null, null, List.of(), link, false);
		}

	}

	/** A link; {@code external} if it leads away from the site. */
	record CellLink(String name, String href, boolean external) {
	}

}
