package org.waymark.state;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.waymark.place.Place;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.CacheablePage;
import org.waymark.web.PageMovedException;

/** What work pays in the states: all of them, and each on its own page. */
@Controller
class StatesController {

	private final PlaceAndYearService placesAndYears;

	private final StateListPageFactory statesPages;

	private final StatePageFactory statePages;

	StatesController(PlaceAndYearService placesAndYears, StateListPageFactory statesPages,
			StatePageFactory statePages) {
		this.placesAndYears = placesAndYears;
		this.statesPages = statesPages;
		this.statePages = statePages;
	}

	@GetMapping("/states")
	@CacheablePage({ "sort", "order" })
	String all(@RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "") String order,
			Model model) {
		model.addAttribute("page", this.statesPages.of(this.placesAndYears.of(""), StateColumn.ALL.read(sort, order)));
		return "state/states";
	}

	@GetMapping("/states/{place}")
	@CacheablePage("year")
	String one(@PathVariable("place") String words, @RequestParam(defaultValue = "") String year, Model model) {
		PlaceAndYear anywhere = this.placesAndYears.of(year);
		Place place = anywhere.places().at(words);
		StateQuery query = new StateQuery(anywhere.at(place));
		if (!place.parameter().equals(words)) {
			throw new PageMovedException(query.address(place));
		}
		model.addAttribute("page", this.statePages.of(query));
		return "state/state";
	}

}
