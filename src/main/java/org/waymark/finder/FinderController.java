package org.waymark.finder;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.search.asked.Asked;
import org.waymark.search.asked.Questions;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.Address;
import org.waymark.web.Address.Parameter;
import org.waymark.web.CacheablePage;

/** The finder: search, filters, order. */
@Controller
class FinderController {

	private final Occupations occupations;

	private final Careers careers;

	private final PlaceAndYearService placesAndYears;

	private final Questions questions;

	private final FinderPageFactory pages;

	FinderController(Occupations occupations, Careers careers, PlaceAndYearService placesAndYears, Questions questions,
			FinderPageFactory pages) {
		this.occupations = occupations;
		this.careers = careers;
		this.placesAndYears = placesAndYears;
		this.questions = questions;
		this.pages = pages;
	}

	/**
	 * A form sends everything that it has; the reader is led to the shortest address, and
	 * from a place or a wish that was typed to the one that answers it. A page on which
	 * careers are selected is one reader's, and is not kept.
	 */
	@GetMapping("/careers")
	@CacheablePage({ "group", "place", "year", "sort", "page" })
	String page(Place place, FinderRequest request, @RequestParam MultiValueMap<String, String> parameters,
			Model model) {
		PlaceAndYear from = this.placesAndYears.of(place, request.year());
		FinderQuery query = FinderQuery.of(request, parameters,
				Filters.of(this.occupations.majorGroups(), from.place(), this.occupations.outlook()), from);
		Picks picks = Picks.of(parameters, this.careers);
		Asked asked = query.asked().isEmpty() ? this.questions.of(query.words()) : null;
		if (asked != null && asked.more()) {
			return "redirect:" + picks.in(query.asking(asked).address());
		}
		Address address = picks.in(query.address());
		if (!said(parameters).equals(said(address))) {
			return "redirect:" + address;
		}
		model.addAttribute("page", this.pages.of(query, picks));
		return "finder/finder";
	}

	private static List<String> said(Address address) {
		return address.parameters().stream().map(FinderController::text).sorted().toList();
	}

	private static List<String> said(MultiValueMap<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((value) -> new Parameter(entry.getKey(), value)))
			.map(FinderController::text)
			.sorted()
			.toList();
	}

	private static String text(Parameter parameter) {
		return parameter.name() + "=" + parameter.value();
	}

}
