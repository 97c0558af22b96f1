package org.waymark.finder.browse;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.source.Source;
import org.waymark.source.Sources;
import org.waymark.web.CacheablePage;

/** The front page. */
@Controller
class HomeController {

	private final Careers careers;

	private final Occupations occupations;

	private final Sources sources;

	HomeController(Careers careers, Occupations occupations, Sources sources) {
		this.careers = careers;
		this.occupations = occupations;
		this.sources = sources;
	}

	@GetMapping("/")
	@CacheablePage
	String page(Model model) {
		List<Source> news = this.sources.all().stream().filter((source) -> source.released() != null).toList();
		model.addAttribute("page",
				new HomePage(this.careers.guided(), this.careers.all().size(), this.occupations.majorGroups(), news));
		return "finder/home";
	}

	/**
	 * The front page as the reader sees it.
	 *
	 * @param guides the careers with a guide
	 * @param careers how many careers there are
	 * @param groups the major groups
	 * @param news the sources that say when they were released, the newest first
	 */
	record HomePage(List<Career> guides, int careers, List<Occupation> groups, List<Source> news) {
	}

}
