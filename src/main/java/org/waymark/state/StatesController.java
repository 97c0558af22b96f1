package org.waymark.state;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.waymark.wage.PlaceAndYear;
import org.waymark.web.CacheablePage;
import org.waymark.web.error.PageMovedException;

/** What work pays in the states: all of them, and each on its own page. */
@Controller
class StatesController {

	private final StateListPageFactory statesPages;

	private final StatePageFactory statePages;

	StatesController(StateListPageFactory statesPages, StatePageFactory statePages) {
		this.statesPages = statesPages;
		this.statePages = statePages;
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
		if (!from.place().key().equals(words)) {
			throw new PageMovedException(query.address(from.place()));
		}
		model.addAttribute("page", this.statePages.of(query));
		return "state/state";
	}

}
