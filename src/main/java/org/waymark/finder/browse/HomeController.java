package org.waymark.finder.browse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.place.Place;
import org.waymark.web.CacheablePage;

/** The front page. */
@Controller
class HomeController {

	private final HomePageFactory pages;

	HomeController(HomePageFactory pages) {
		this.pages = pages;
	}

	@GetMapping("/")
	@CacheablePage
	String page(Place place, Model model) {
		model.addAttribute("page", this.pages.of(place));
		return "finder/home";
	}

}
