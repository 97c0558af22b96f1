package org.waymark.compare;

import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.wage.Measure;
import org.waymark.web.Address;
import org.waymark.web.Choice;
import org.waymark.web.Parameters;

/**
 * What the reader can change of a comparison.
 *
 * @param careers the careers, in the reader's order
 * @param adding the form that adds a career; null if no more can be added
 * @param places the places that are compared
 * @param morePlaces whether another can be added
 * @param placeChoices the places to choose from
 * @param vintages the vintages to choose from
 * @param figures what places can be compared by
 * @param kept what the form of these choices sends along unseen
 */
record CompareTools(List<ChosenCareer> careers, AddForm adding, List<ChosenPlace> places, boolean morePlaces,
		List<Choice> placeChoices, List<Choice> vintages, List<Choice> figures, List<Address.Parameter> kept) {

	/**
	 * The choices.
	 * @param query what is compared
	 * @param typed what the reader typed to add a career
	 */
	static CompareTools of(CompareQuery query, String typed) {
		Address all = query.address();
		boolean several = query.places().size() > 1;
		return new CompareTools(query.careers().stream().map((career) -> ChosenCareer.of(career, query)).toList(),
				query.full() ? null : new AddForm(typed, all.parameters()),
				query.places().stream().map((place) -> ChosenPlace.of(place, query)).toList(),
				query.places().size() < CompareQuery.MOST, Addresses.places(query.from()),
				Addresses.years(query.from()), figures(query),
				(several ? all.without("year", "figure") : all.without("year", "place")).parameters());
	}

	private static List<Choice> figures(CompareQuery query) {
		return Choice.of(CompareQuery.FIGURES, Parameters::name, Measure::label, query.figure());
	}

	/** Whether several places are compared. */
	public boolean severalPlaces() {
		return this.places.size() > 1;
	}

	/**
	 * The form that adds a career.
	 *
	 * @param typed what the reader typed
	 * @param kept what it sends along unseen
	 */
	record AddForm(String typed, List<Address.Parameter> kept) {
	}

	/** A place that is compared; {@code removeHref} is null if it is the only one. */
	record ChosenPlace(String name, String removeHref) {

		static ChosenPlace of(Place place, CompareQuery query) {
			boolean only = query.places().size() == 1;
			return new ChosenPlace(place.name(), only ? null : query.without(place).address().toString());
		}

	}

	/**
	 * A career that is compared.
	 *
	 * @param name its name
	 * @param removeHref the comparison without it
	 * @param earlierHref the comparison with it further to the left; null for the first
	 */
	record ChosenCareer(String name, String removeHref, String earlierHref) {

		static ChosenCareer of(Career career, CompareQuery query) {
			boolean first = query.careers().indexOf(career) == 0;
			return new ChosenCareer(career.name(), query.without(career).address().toString(),
					first ? null : query.earlier(career).address().toString());
		}

	}

}
