package org.waymark.fit.page;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.search.asked.TypedCareer;
import org.waymark.search.asked.TypedCareers;
import org.waymark.web.CacheablePage;

/**
 * What a career asks, and what of it the reader has. Nothing of what is said is kept.
 */
@Controller
class FitController {

	private final TypedCareers typed;

	private final FitPageFactory pages;

	FitController(TypedCareers typed, FitPageFactory pages) {
		this.typed = typed;
		this.pages = pages;
	}

	/** The forms send all that they have; the reader is led to the shortest address. */
	@GetMapping("/fit")
	@CacheablePage
	String page(FitRequest request, Model model) {
		TypedCareer career = this.typed.of(request.career(), List.of());
		TypedCareer known = this.typed.of(request.known(), List.of());
		FitQuery query = request.query()
			.of(career.only().orElse(request.query().career()), known.only().orElse(request.query().known()));
		FitPage page = this.pages.of(query, career, known);
		if (!request.writtenAs(page.address())) {
			return "redirect:" + page.address();
		}
		model.addAttribute("page", page);
		return "fit/fit";
	}

}
