package org.waymark.finder.browse;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

import org.waymark.occupation.Career;
import org.waymark.search.CareerSearch;
import org.waymark.search.Match;
import org.waymark.search.asked.Questions;
import org.waymark.web.Parameters;

/** Suggests careers while a reader types; the search box works without it. */
@RestController
class SuggestController {

	private static final int MOST = 8;

	private static final int SHORTEST = 2;

	private final Questions questions;

	private final CareerSearch search;

	SuggestController(Questions questions, CareerSearch search) {
		this.questions = questions;
		this.search = search;
	}

	@GetMapping("/careers/suggest")
	List<Suggestion> suggest(WebRequest request) {
		String words = this.questions.of(new Parameters(request.getParameterMap()).title("q")).words();
		return (words.length() < SHORTEST) ? List.of()
				: this.search.find(words, MOST).matches().stream().map(Suggestion::of).toList();
	}

	/**
	 * A career to choose.
	 *
	 * @param name its name
	 * @param slug its name in addresses
	 * @param title the job title that it goes by; null if its name says it
	 * @param guided whether it has a guide
	 */
	record Suggestion(String name, String slug, String title, boolean guided) {

		static Suggestion of(Match match) {
			Career career = match.career();
			return new Suggestion(career.name(), career.slug(), match.title(), career.guided());
		}

	}

}
