package org.waymark.fit.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.fit.interest.Questionnaire;
import org.waymark.web.CacheablePage;

/** What a reader likes to do, and the careers that fit. Nothing of it is kept. */
@Controller
class InterestsController {

	private final Questionnaire questionnaire;

	private final InterestResultFactory results;

	InterestsController(Questionnaire questionnaire, InterestResultFactory results) {
		this.questionnaire = questionnaire;
		this.results = results;
	}

	@GetMapping("/interests")
	@CacheablePage
	String questions(LikesRequest request, Model model) {
		model.addAttribute("page", QuestionnairePage.of(this.questionnaire.pieces(), request));
		return "fit/interests";
	}

	@GetMapping("/interests/result")
	String result(LikesRequest request, Model model) {
		if (request.likes().isEmpty()) {
			return "redirect:" + request.questions();
		}
		if (request.inForm()) {
			return "redirect:" + request.result();
		}
		model.addAttribute("page", this.results.of(request.likes().get(), request));
		return "fit/interest-result";
	}

}
