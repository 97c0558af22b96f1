package org.waymark.state;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.waymark.wage.PlaceAndYear;
import org.waymark.web.CacheablePage;
import org.waymark.web.CsvFile;

/** What work pays in the states and areas: all states, and each place on its own page. */
@Controller
class StatesController {

	private final StateListPageFactory statesPages;

	private final StatePageFactory statePages;

	private final AreaPageFactory areaPages;

	private final CareersCsv file;

	StatesController(StateListPageFactory statesPages, StatePageFactory statePages, AreaPageFactory areaPages,
			CareersCsv file) {
		this.statesPages = statesPages;
		this.statePages = statePages;
		this.areaPages = areaPages;
		this.file = file;
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

	@GetMapping("/states/{place}" + StateQuery.CAREERS_CSV)
	ResponseEntity<String> file(@PathVariable("place") String words, PlaceAndYear from) {
		return file("/states/", words, from);
	}

	@GetMapping("/areas/{place}" + StateQuery.CAREERS_CSV)
	ResponseEntity<String> areaFile(@PathVariable("place") String words, PlaceAndYear from) {
		return file("/areas/", words, from);
	}

	private ResponseEntity<String> file(String kind, String words, PlaceAndYear from) {
		StateQuery query = new StateQuery(from);
		query.checkCsvPath(kind + words + StateQuery.CAREERS_CSV);
		return CsvFile.of("careers-" + words + "-" + from.vintage().vintage() + ".csv", this.file.write(query));
	}

}
