package org.waymark.state.search;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.waymark.address.PlaceQuestion;
import org.waymark.place.lookup.PlaceAnswer;
import org.waymark.place.lookup.PlaceSearch;

/** Finds the place that a reader names, and asks which one is meant. */
@Controller
class PlaceSearchController {

	private static final int SUGGESTIONS = 8;

	private static final int SHORTEST = 2;

	private final PlaceSearch search;

	PlaceSearchController(PlaceSearch search) {
		this.search = search;
	}

	@GetMapping(PlaceQuestion.PATH)
	String page(PlaceQuestion question, Model model) {
		PlaceAnswer answer = this.search.find(question.words(), PlaceQuestion.MOST);
		if (answer.only().isPresent()) {
			return "redirect:" + question.answer(answer.only().get());
		}
		model.addAttribute("page", PlaceSearchPage.of(question, answer));
		return "state/search";
	}

	/** Suggests places while a reader types; the box works without it. */
	@GetMapping(PlaceQuestion.PATH + "/suggest")
	@ResponseBody
	List<PlaceSuggestion> suggest(PlaceQuestion question) {
		return (question.words().length() < SHORTEST) ? List.of()
				: this.search.suggest(question.words(), SUGGESTIONS)
					.stream()
					.map((found) -> new PlaceSuggestion(found.label(), found.detail()))
					.toList();
	}

	/**
	 * A place to choose.
	 *
	 * @param name its name, by which it is found
	 * @param detail what it is
	 */
	record PlaceSuggestion(String name, String detail) {
	}

}
