package org.waymark.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.search.CareerSearch;
import org.waymark.search.Match;
import org.waymark.search.asked.Questions;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.CacheablePage;
import org.waymark.web.CsvFile;
import org.waymark.web.Parameters;

/** Careers side by side. */
@Controller
class CompareController {

	private static final int CANDIDATES = 12;

	private static final Set<String> ASKED = Set.of("career", "place", "year", "figure", "add", "start", "years",
			"growth", "now", "work", "adjusted");

	private static final List<String> OF_A_CAREER = List.of("way.", "months.", "cost.");

	private final Careers careers;

	private final CareerSearch search;

	private final Questions questions;

	private final PlaceAndYearService placesAndYears;

	private final ComparePageFactory pages;

	CompareController(Careers careers, CareerSearch search, Questions questions, PlaceAndYearService placesAndYears,
			ComparePageFactory pages) {
		this.careers = careers;
		this.search = search;
		this.questions = questions;
		this.placesAndYears = placesAndYears;
		this.pages = pages;
	}

	/**
	 * The lists that careers are selected in send all that they have; the reader is led
	 * to what a comparison asks for.
	 */
	@GetMapping("/compare")
	@CacheablePage({ "career", "place", "year", "figure", "start", "years", "growth", "work", "adjusted" })
	String page(CompareRequest request, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		CompareQuery query = CompareQuery.of(request, parameters, this.careers, this.placesAndYears);
		List<Career> beyond = CompareQuery.beyond(request, this.careers);
		if (!parameters.keySet().stream().allMatch(CompareController::asked)) {
			return "redirect:" + query.addressWith(beyond);
		}
		String typed = Parameters.title("add", request.add());
		List<Match> matches = candidates(query, typed);
		if (matches.size() == 1) {
			return "redirect:" + query.plus(matches.get(0).career()).address();
		}
		model.addAttribute("page", this.pages.of(query, beyond, typed, matches));
		return "compare/compare";
	}

	private static boolean asked(String parameter) {
		return ASKED.contains(parameter) || OF_A_CAREER.stream().anyMatch(parameter::startsWith);
	}

	/** The years of the paths as a file. */
	@GetMapping("/compare.csv")
	ResponseEntity<String> file(CompareRequest request, @RequestParam MultiValueMap<String, String> parameters) {
		CompareQuery query = CompareQuery.of(request, parameters, this.careers, this.placesAndYears);
		return CsvFile.of("waymark-comparison.csv", this.pages.csv(query));
	}

	/** What may be added; one career if the reader typed its very name. */
	private List<Match> candidates(CompareQuery query, String typed) {
		if (typed.isEmpty() || query.full()) {
			return List.of();
		}
		Optional<Match> exact = this.careers.named(typed)
			.filter((career) -> !query.careers().contains(career))
			.map((career) -> new Match(career, null));
		return exact.map(List::of)
			.orElseGet(() -> this.search.find(this.questions.of(typed).words(), CANDIDATES + CompareQuery.MOST)
				.matches()
				.stream()
				.filter((match) -> !query.careers().contains(match.career()))
				.limit(CANDIDATES)
				.toList());
	}

}
