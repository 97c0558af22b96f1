package org.waymark.program.page;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.search.asked.TypedCareer;
import org.waymark.search.asked.TypedCareers;
import org.waymark.web.Address;
import org.waymark.web.CacheablePage;

/** Where people can study for a career. */
@Controller
class ProgramController {

	private final TypedCareers typed;

	private final ProgramPageFactory pages;

	ProgramController(TypedCareers typed, ProgramPageFactory pages) {
		this.typed = typed;
		this.pages = pages;
	}

	/**
	 * A form sends everything that it has; the reader is led to the shortest address.
	 * Until it is clear what the programs are to lead to, the page asks.
	 */
	@GetMapping("/programs")
	@CacheablePage
	String page(ProgramRequest request, Model model) {
		TypedCareer typed = this.typed.of(request.title(), List.of());
		ProgramQuery query = request.query().leadingTo(typed.only().orElse(request.query().career()));
		Address address = query.address().with(ProgramRequestResolver.CAREER_BOX, typed.unclear());
		if (!request.writtenAs(address)) {
			return "redirect:" + address;
		}
		boolean clear = query.career() != null && typed.unclear().isEmpty();
		model.addAttribute("page", clear ? this.pages.of(query) : ProgramQuestion.of(query, typed));
		return clear ? "program/programs" : "program/question";
	}

}
