package org.waymark.finder;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.waymark.web.Parameters;

/** All careers: by group, from A to Z, or those that go by a title. */
@Controller
class CareersController {

	private final CareersPages pages;

	CareersController(CareersPages pages) {
		this.pages = pages;
	}

	@GetMapping("/careers")
	String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "group") String by,
			Model model) {
		String title = Parameters.title("q", q);
		if (!title.isEmpty()) {
			model.addAttribute("page", this.pages.matching(title));
			return "finder/results";
		}
		boolean letters = "letter".equals(Parameters.choice("by", by, List.of("group", "letter"), (word) -> word));
		model.addAttribute("page", letters ? this.pages.byLetter() : this.pages.byGroup());
		return "finder/careers";
	}

}
