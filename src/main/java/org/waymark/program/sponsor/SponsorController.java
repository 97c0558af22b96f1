package org.waymark.program.sponsor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.web.CacheablePage;

/** Who trains apprentices for a career. */
@Controller
class SponsorController {

	private final SponsorPageFactory pages;

	SponsorController(SponsorPageFactory pages) {
		this.pages = pages;
	}

	/** A form sends everything that it has; the reader is led to the shortest address. */
	@GetMapping("/careers/{slug}/apprenticeships")
	@CacheablePage
	String page(SponsorRequest request, Model model) {
		if (!request.asWritten()) {
			return "redirect:" + request.query().address();
		}
		model.addAttribute("page", this.pages.of(request.query()));
		return "program/sponsors";
	}

}
