package org.waymark.handout;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.search.asked.TypedCareer;
import org.waymark.search.asked.TypedCareers;
import org.waymark.web.CacheablePage;

/** A sheet to take home. What is written on it by hand never reaches the program. */
@Controller
class HandoutController {

	private final TypedCareers typed;

	private final HandoutPageFactory pages;

	HandoutController(TypedCareers typed, HandoutPageFactory pages) {
		this.typed = typed;
		this.pages = pages;
	}

	/** The form sends all that it has; the reader is led to the shortest address. */
	@GetMapping("/handout")
	@CacheablePage
	String page(HandoutRequest request, Model model) {
		HandoutQuery asked = request.query();
		TypedCareer added = asked.full() ? TypedCareer.NONE : this.typed.of(request.added(), asked.careers());
		TypedCareer known = this.typed.of(request.known(), List.of());
		HandoutQuery query = added.only().map(asked::plus).orElse(asked).from(known.only().orElse(asked.known()));
		HandoutPage page = this.pages.of(query, added, known);
		if (!request.writtenAs(page.address())) {
			return "redirect:" + page.address();
		}
		model.addAttribute("page", page);
		return "handout/handout";
	}

}
