package org.waymark.compare;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.search.asked.TypedCareer;
import org.waymark.search.asked.TypedCareers;
import org.waymark.web.CacheablePage;
import org.waymark.web.CsvFile;

/** Careers side by side. */
@Controller
class CompareController {

	private final TypedCareers typed;

	private final ComparePageFactory pages;

	CompareController(TypedCareers typed, ComparePageFactory pages) {
		this.typed = typed;
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
		TypedCareer added = query.full() ? TypedCareer.NONE : this.typed.of(request.added(), query.careers());
		if (added.only().isPresent()) {
			return "redirect:" + query.plus(added.only().get()).address();
		}
		model.addAttribute("page", this.pages.of(query, request.beyond(), request.added(), added.matches()));
		return "compare/compare";
	}

	/** The years of the paths as a file. */
	@GetMapping("/compare.csv")
	ResponseEntity<String> file(CompareRequest request) {
		return CsvFile.of("waymark-comparison.csv", this.pages.csv(request.query()));
	}

}
