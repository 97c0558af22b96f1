package org.waymark.career;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.waymark.occupation.Career;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.CacheablePage;

/** A career on one page: the guide, if there is one, and the figures. */
@Controller
class CareerController {

	private final CareerPageFactory pages;

	CareerController(CareerPageFactory pages) {
		this.pages = pages;
	}

	@GetMapping("/careers/{slug}")
	@CacheablePage
	String page(@PathVariable("slug") Career career, PlaceAndYear from, Model model) {
		CareerPage page = this.pages.of(career, from);
		model.addAttribute("page", page);
		model.addAttribute("printed", page.printed());
		return "career/career";
	}

}
