package org.waymark.finder.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.finder.FinderQuery;
import org.waymark.search.asked.Asked;
import org.waymark.search.asked.Questions;
import org.waymark.web.CacheablePage;

/** The finder: search, filters, order. */
@Controller
class FinderController {

	private final Questions questions;

	private final FinderPageFactory pages;

	FinderController(Questions questions, FinderPageFactory pages) {
		this.questions = questions;
		this.pages = pages;
	}

	/**
	 * A form sends everything that it has; the reader is led to the shortest address, and
	 * from a place or a wish that was typed to the one that answers it. A page on which
	 * careers are selected is one reader's, and is not kept.
	 */
	@GetMapping("/careers")
	@CacheablePage
	String page(FinderRequest request, Model model) {
		FinderQuery query = request.query();
		Picks picks = request.picks();
		Asked asked = query.asked().isEmpty() ? this.questions.of(query.words()) : null;
		if (asked != null && asked.more()) {
			return "redirect:" + picks.in(query.asking(asked).address());
		}
		if (!request.asWritten()) {
			return "redirect:" + picks.in(query.address());
		}
		model.addAttribute("page", this.pages.of(query, picks));
		return "finder/finder";
	}

}
