package org.waymark.program.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.web.CacheablePage;

/** Where people can study for a career. */
@Controller
class ProgramController {

	private final ProgramPageFactory pages;

	ProgramController(ProgramPageFactory pages) {
		this.pages = pages;
	}

	/** A form sends everything that it has; the reader is led to the shortest address. */
	@GetMapping("/programs")
	@CacheablePage
	String page(ProgramRequest request, Model model) {
		if (!request.asWritten()) {
			return "redirect:" + request.query().address();
		}
		model.addAttribute("page", this.pages.of(request.query()));
		return "program/programs";
	}

}
