package org.waymark.compare;

import java.util.List;

import org.waymark.occupation.Career;
import org.waymark.source.Citation;
import org.waymark.wage.PayRange;
import org.waymark.wage.Scale;
import org.waymark.web.Address;
import org.waymark.web.Choice;
import org.waymark.web.Shown;

/**
 * The comparison as the reader sees it.
 *
 * @param canonical its own address
 * @param today the date, for what is printed
 * @param columns the careers, in the reader's order
 * @param place the reader's place, as it stands in a sentence
 * @param vintage the label of the vintage
 * @param places the places to choose from
 * @param chosenPlaces the places that are compared
 * @param vintages the vintages to choose from
 * @param matrix one figure across the places; null with fewer than two places or careers
 * @param figures what that figure can be
 * @param rows the questions; empty with fewer than two careers
 * @param ranges the pay ranges on one scale; empty with fewer than two careers
 * @param scale the marks of that scale; empty if nothing is drawn
 * @param wages the source of the wages
 * @param full whether no more careers can be added
 * @param typed what the reader typed to add a career
 * @param economics what the paths cost and pay; null with fewer than two careers
 * @param assumed what the reader assumes of the paths, as it stands in the address
 * @param candidates the careers that it may mean
 */
record ComparePage(String canonical, String today, List<Column> columns, String place, String vintage,
		List<Choice> places, List<ChosenPlace> chosenPlaces, List<Choice> vintages, Matrix matrix, List<Choice> figures,
		List<Row> rows, List<PayRange> ranges, List<Scale.Tick> scale, Citation wages, boolean full, String typed,
		Economics economics, List<Address.Parameter> assumed, List<Candidate> candidates) {

	/** Its title in the browser. */
	public String title() {
		return this.columns.isEmpty() ? "Compare careers"
				: String.join(" and ", this.columns.stream().map((column) -> column.career().name()).toList())
						+ " compared";
	}

	/** Whether no more places can be added. */
	public boolean placesFull() {
		return this.chosenPlaces.size() == CompareQuery.MOST;
	}

	/** A place that is compared; {@code removeHref} is null if it is the only one. */
	record ChosenPlace(String name, String abbreviation, String removeHref) {
	}

	/**
	 * A career that is compared.
	 *
	 * @param career the career
	 * @param href its own page, for the same place
	 * @param removeHref the comparison without it
	 * @param earlierHref the comparison with it further to the left; null for the first
	 */
	record Column(Career career, String href, String removeHref, String earlierHref) {
	}

	/**
	 * A question.
	 *
	 * @param label what is asked
	 * @param note what to know with it; may be null
	 * @param cells an answer for each career
	 * @param source where the answers come from; null for those of the guides
	 */
	record Row(String label, String note, List<Answer> cells, Citation source) {
	}

	/**
	 * An answer.
	 *
	 * @param career whose
	 * @param text the answer, or why there is none; null if it is a list
	 * @param items the answer as a list
	 * @param missing whether there is none
	 * @param best in words, that it is the best of its row; null if it is not
	 */
	record Answer(String career, String text, List<String> items, boolean missing, String best) implements Shown {
	}

	/** A career that may be added. */
	record Candidate(String name, String title, String href) {
	}

}
