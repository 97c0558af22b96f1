package org.waymark.compare;

import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.occupation.Careers;
import org.waymark.search.CareerSearch;
import org.waymark.search.Match;
import org.waymark.search.asked.Questions;
import org.waymark.web.CacheablePage;
import org.waymark.web.CsvFile;

/** Careers side by side. */
@Controller
class CompareController {

	private static final int CANDIDATES = 12;

	private final Careers careers;

	private final CareerSearch search;

	private final Questions questions;

	private final ComparePageFactory pages;

	CompareController(Careers careers, CareerSearch search, Questions questions, ComparePageFactory pages) {
		this.careers = careers;
		this.search = search;
		this.questions = questions;
		this.pages = pages;
	}

	/**
	 * The lists that careers are selected in send all that they have; the reader is led
	 * to what a comparison asks for.
	 */
	@GetMapping("/compare")
	@CacheablePage
	String page(CompareRequest request, Model model) {
		CompareQuery query = request.query();
		if (request.more()) {
			return "redirect:" + query.addressWith(request.beyond());
		}
		List<Match> matches = candidates(query, request.added());
		if (matches.size() == 1) {
			return "redirect:" + query.plus(matches.get(0).career()).address();
		}
		model.addAttribute("page", this.pages.of(query, request.beyond(), request.added(), matches));
		return "compare/compare";
	}

	/** The years of the paths as a file. */
	@GetMapping("/compare.csv")
	ResponseEntity<String> file(CompareRequest request) {
		return CsvFile.of("waymark-comparison.csv", this.pages.csv(request.query()));
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
