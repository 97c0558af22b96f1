package org.waymark.compare;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.occupation.CareerMatch;
import org.waymark.occupation.Careers;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.wage.VintageList;
import org.waymark.wage.Wages;

/** Careers side by side. */
@Controller
class CompareController {

	private static final int CANDIDATES = 12;

	private final Careers careers;

	private final Places places;

	private final Wages wages;

	private final ComparePages pages;

	CompareController(Careers careers, Places places, Wages wages, ComparePages pages) {
		this.careers = careers;
		this.places = places;
		this.wages = wages;
		this.pages = pages;
	}

	@GetMapping("/compare")
	String page(CompareRequest request, Model model) {
		PlaceList all = this.places.all();
		VintageList vintages = this.wages.vintages();
		CompareQuery query = CompareQuery.of(request, this.careers, all, vintages);
		List<CareerMatch> matches = candidates(query, request.add());
		if (matches.size() == 1) {
			return "redirect:" + query.plus(matches.get(0).career()).address();
		}
		model.addAttribute("page", this.pages.of(query, all, vintages, request.add(), matches));
		return "compare/compare";
	}

	/** What may be added; one career if the reader typed its very name. */
	private List<CareerMatch> candidates(CompareQuery query, String typed) {
		if (typed.isBlank() || query.full()) {
			return List.of();
		}
		List<CareerMatch> matches = this.careers.matching(typed)
			.stream()
			.filter((match) -> !query.careers().contains(match.career()))
			.limit(CANDIDATES)
			.toList();
		List<CareerMatch> exact = matches.stream()
			.filter((match) -> match.name().equalsIgnoreCase(typed.strip()))
			.toList();
		return (exact.size() == 1) ? exact : matches;
	}

}
