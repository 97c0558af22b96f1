package org.waymark.finder.browse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.place.Place;
import org.waymark.web.CacheablePage;

/**
 * Ways to look through all careers without a question: by kind of work, and from A to Z.
 */
@Controller
class BrowseController {

	private final GroupPageFactory groups;

	private final AlphabetPageFactory alphabet;

	BrowseController(GroupPageFactory groups, AlphabetPageFactory alphabet) {
		this.groups = groups;
		this.alphabet = alphabet;
	}

	@GetMapping("/careers/groups")
	@CacheablePage
	String groups(Place place, Model model) {
		model.addAttribute("page", this.groups.of(place));
		return "finder/groups";
	}

	@GetMapping("/careers/a-to-z")
	@CacheablePage
	String alphabet(Place place, Model model) {
		model.addAttribute("page", this.alphabet.of(place));
		return "finder/alphabet";
	}

}
