package org.waymark.source;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.web.CacheablePage;

/** Every source with its vintage, license and limitations. */
@Controller
class SourcesController {

	private final Sources sources;

	SourcesController(Sources sources) {
		this.sources = sources;
	}

	@GetMapping("/sources")
	@CacheablePage
	String page(Model model) {
		model.addAttribute("sources", this.sources.all());
		return "source/sources";
	}

}
