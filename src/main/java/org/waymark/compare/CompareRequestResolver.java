package org.waymark.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.CareerConverter;
import org.waymark.address.PlaceAndYearResolver;
import org.waymark.address.PlaceResolver;
import org.waymark.occupation.Career;
import org.waymark.payoff.Assumptions;
import org.waymark.place.Place;
import org.waymark.text.Messages;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/**
 * Reads what an address asks of the comparison; where a parameter makes no sense, it
 * knows the address that keeps everything else.
 */
@Component
class CompareRequestResolver extends AddressArgumentResolver<CompareRequest> {

	private static final int MOST = CompareQuery.MOST;

	/** What is a number, a career's own or typed freely, and so no choice from a list. */
	private static final Set<String> FREE = Set.of("add", "now");

	private static final List<String> OF_A_CAREER = List.of("way.", "months.", "tuition.", "cost.");

	private final CareerConverter careers;

	private final PlaceResolver places;

	private final PlaceAndYearResolver placesAndYears;

	CompareRequestResolver(CareerConverter careers, PlaceResolver places, PlaceAndYearResolver placesAndYears) {
		super(CompareRequest.class,
				List.of("career", "place", "year", "figure", "start", "years", "growth", "work", "adjusted"));
		this.careers = careers;
		this.places = places;
		this.placesAndYears = placesAndYears;
	}

	@Override
	public CompareRequest read(Parameters parameters, NativeWebRequest request) {
		List<String> slugs = distinct(parameters, "career", Function.identity());
		List<String> letters = distinct(parameters, "place", (place) -> place.toUpperCase(Locale.ROOT));
		Address whole = Assumptions.asSaid(parameters, slugs.stream().limit(MOST).toList(),
				Address.of("/compare")
					.with("career", slugs)
					.with("place", letters)
					.with("year", parameters.text("year"), "")
					.with("figure", parameters.text("figure"), ""));
		try {
			CompareQuery query = query(parameters, slugs, letters, whole);
			List<Career> beyond = slugs.stream().skip(MOST).map(this.careers::named).flatMap(Optional::stream).toList();
			return new CompareRequest(query, beyond, parameters.title("add"),
					!parameters.names().stream().allMatch(this::asked));
		}
		catch (BadParameterException problem) {
			throw (problem.rest() != null) ? problem : problem.with(whole.without(problem.parameter()));
		}
	}

	private CompareQuery query(Parameters parameters, List<String> slugs, List<String> letters, Address whole) {
		List<Career> careers = slugs.stream()
			.limit(MOST)
			.map((slug) -> career(slug, whole.with("career", without(slugs, slug))))
			.toList();
		PlaceAndYear nation = this.placesAndYears.year(parameters);
		List<Place> places = letters.stream()
			.limit(MOST + 1L)
			.map((place) -> this.places.named(place, whole.with("place", without(letters, place))))
			.toList();
		few(letters, whole);
		Measure figure = parameters.choice("figure", CompareQuery.FIGURES, Measure.ANNUAL_MEDIAN);
		return new CompareQuery(careers, places.isEmpty() ? nation : nation.at(places.get(0)),
				places.isEmpty() ? List.of(nation.place()) : places, figure, Assumptions.of(parameters, careers));
	}

	/** What an address names, several at once or one by one, none twice. */
	private static List<String> distinct(Parameters parameters, String name, Function<String, String> form) {
		return parameters.all(name)
			.stream()
			.flatMap((value) -> Stream.of(value.split(",")))
			.filter((value) -> !value.isBlank())
			.map(form)
			.distinct()
			.toList();
	}

	private static List<String> without(List<String> values, String one) {
		return values.stream().filter((value) -> !value.equals(one)).limit(MOST).toList();
	}

	private static void few(List<String> places, Address whole) {
		if (places.size() > MOST) {
			throw new BadParameterException("place", String.join(", ", places),
					Messages.say("compare.expected.places", MOST), whole.with("place", places.subList(0, MOST)));
		}
	}

	private Career career(String slug, Address rest) {
		return this.careers.named(slug)
			.orElseThrow(
					() -> new BadParameterException("career", slug, Messages.say("compare.expected.career"), rest));
	}

	private boolean asked(String parameter) {
		return choices().contains(parameter) || FREE.contains(parameter)
				|| OF_A_CAREER.stream().anyMatch(parameter::startsWith);
	}

}
