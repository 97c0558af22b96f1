package org.waymark.compare;

import java.util.List;

import org.waymark.chart.PayRange;
import org.waymark.chart.Scale;
import org.waymark.occupation.Career;
import org.waymark.payoff.PayoffSection;
import org.waymark.source.Citation;
import org.waymark.wage.Figure;
import org.waymark.web.Address;
import org.waymark.web.Choice;
import org.waymark.web.Shown;

/**
 * The comparison as the reader sees it.
 *
 * @param canonical its own address
 * @param today the date, for what is printed
 * @param columns the careers, in the reader's order
 * @param leftOut which careers are left out for being too many; null if none are
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
 * @param unseen what its forms send along
 * @param candidates the careers that it may mean
 */
record ComparePage(String canonical, String today, List<Column> columns, String leftOut, String place, String vintage,
		List<Choice> places, List<ChosenPlace> chosenPlaces, List<Choice> vintages, Matrix matrix, List<Choice> figures,
		List<Row> rows, List<PayRange> ranges, List<Scale.Tick> scale, Citation wages, boolean full, String typed,
		PayoffSection economics, Unseen unseen, List<Candidate> candidates) {

	private static final String NO_PAIR = "Compare careers";

	/** Its heading: what is compared. */
	public String heading() {
		List<String> names = this.columns.stream().map((column) -> column.career().name()).toList();
		int last = names.size() - 1;
		return switch (names.size()) {
			case 0, 1 -> NO_PAIR;
			case 2 -> names.get(0) + " and " + names.get(1);
			default -> String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
		};
	}

	/** Its title in the browser. */
	public String title() {
		String where = this.places.get(0).selected() ? "" : " in " + this.place;
		return switch (this.columns.size()) {
			case 0 -> NO_PAIR;
			case 1 -> NO_PAIR + ": " + this.columns.get(0).career().name() + where;
			default -> heading() + " compared" + where;
		};
	}

	/** Whether several places are compared. */
	public boolean severalPlaces() {
		return this.chosenPlaces.size() > 1;
	}

	/** Whether no more places can be added. */
	public boolean placesFull() {
		return this.chosenPlaces.size() == CompareQuery.MOST;
	}

	/**
	 * What each form sends along unseen: all that it does not ask for itself.
	 *
	 * @param adding for the form that adds a career
	 * @param choosing for the one that chooses places and years
	 * @param assuming for the one that changes the assumptions
	 */
	record Unseen(List<Address.Parameter> adding, List<Address.Parameter> choosing, List<Address.Parameter> assuming) {

		static Unseen of(CompareQuery query) {
			Address all = query.address();
			Address notChosen = (query.places().size() > 1) ? all.without("year", "figure")
					: all.without("year", "place");
			return new Unseen(all.parameters(), notChosen.parameters(),
					all.only("career", "place", "year", "figure").parameters());
		}

	}

	/** A place that is compared; {@code removeHref} is null if it is the only one. */
	record ChosenPlace(String name, String removeHref) {
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
	 * @param links where to read on
	 * @param missing whether there is none
	 * @param highest whether it is the highest of its row, but for those about level
	 * @param best the same in words; null if it is not, or if only two are compared
	 */
	record Answer(String career, String text, List<String> items, List<Link> links, boolean missing, boolean highest,
			String best) implements Shown {

		static Answer of(String career, String text) {
			return new Answer(career, text, List.of(), List.of(), false, false, null);
		}

		static Answer of(String career, List<String> items) {
			return new Answer(career, null, items, List.of(), false, false, null);
		}

		/** There is none, and why. */
		static Answer none(String career, String text, List<Link> links) {
			return new Answer(career, text, List.of(), links, true, false, null);
		}

		/**
		 * A figure.
		 * @param career whose
		 * @param figure the figure
		 * @param highest whether it is the highest
		 * @param words what says so; null if nothing needs to
		 */
		static Answer figure(String career, Figure figure, boolean highest, String words) {
			return new Answer(career, figure.text(), List.of(), List.of(), figure.missing(), highest,
					highest ? words : null);
		}

	}

	/** A page to read on. */
	record Link(String name, String href) {
	}

	/** A career that may be added. */
	record Candidate(String name, String title, String href) {
	}

}
