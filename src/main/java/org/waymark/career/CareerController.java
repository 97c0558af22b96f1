package org.waymark.career;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.waymark.place.Place;
import org.waymark.web.CacheablePage;

/** A career on one page: the guide, if there is one, and the figures. */
@Controller
class CareerController {

	private final CareerPageFactory pages;

	CareerController(CareerPageFactory pages) {
		this.pages = pages;
	}

	@GetMapping("/careers/{slug}")
	@CacheablePage({ "place", "year" })
	String page(@PathVariable String slug, Place place, @RequestParam(defaultValue = "") String year, Model model) {
		CareerPage page = this.pages.at(slug, place, year);
		model.addAttribute("page", page);
		model.addAttribute("printed", page.printed());
		return "career/career";
	}

}
