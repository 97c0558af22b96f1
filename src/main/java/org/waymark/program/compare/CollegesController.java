package org.waymark.program.compare;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.web.CacheablePage;

/** Colleges side by side. */
@Controller
class CollegesController {

	private final CollegesPageFactory pages;

	CollegesController(CollegesPageFactory pages) {
		this.pages = pages;
	}

	/** A form sends everything that it has; the reader is led to the shortest address. */
	@GetMapping("/programs/compare")
	@CacheablePage
	String page(CollegesRequest request, Model model) {
		if (!request.asWritten()) {
			return "redirect:" + request.query().addressWith(request.beyond());
		}
		model.addAttribute("page", this.pages.of(request.query(), request.beyond()));
		return "program/colleges";
	}

}
