package org.waymark.state;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.waymark.wage.PlaceAndYear;
import org.waymark.web.CacheablePage;

/** What work pays in the states and areas: all states, and each place on its own page. */
@Controller
class StatesController {

	private final StateListPageFactory statesPages;

	private final StatePageFactory statePages;

	private final AreaPageFactory areaPages;

	StatesController(StateListPageFactory statesPages, StatePageFactory statePages, AreaPageFactory areaPages) {
		this.statesPages = statesPages;
		this.statePages = statePages;
		this.areaPages = areaPages;
	}

	@GetMapping("/states")
	@CacheablePage
	String all(StateListQuery query, Model model) {
		model.addAttribute("page", this.statesPages.of(query));
		return "state/states";
	}

	@GetMapping("/states/{place}")
	@CacheablePage
	String one(@PathVariable("place") String words, PlaceAndYear from, Model model) {
		StateQuery query = new StateQuery(from);
		query.checkPath("/states/" + words);
		model.addAttribute("page", this.statePages.of(query));
		return "state/state";
	}

	@GetMapping("/areas/{place}")
	@CacheablePage
	String area(@PathVariable("place") String words, PlaceAndYear from, Model model) {
		StateQuery query = new StateQuery(from);
		query.checkPath("/areas/" + words);
		model.addAttribute("page", this.areaPages.of(query));
		return "state/area";
	}

}
