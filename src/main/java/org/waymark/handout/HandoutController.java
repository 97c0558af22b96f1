package org.waymark.handout;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import org.waymark.pdf.PdfPages;
import org.waymark.search.asked.TypedCareer;
import org.waymark.search.asked.TypedCareers;
import org.waymark.text.Messages;
import org.waymark.web.BadParameterException;
import org.waymark.web.CacheablePage;
import org.waymark.web.Printed;

/** A sheet to take home. What is written on it by hand never reaches the program. */
@Controller
class HandoutController {

	private static final String TEMPLATE = "handout/handout";

	private final TypedCareers typed;

	private final HandoutPageFactory pages;

	private final PdfPages files;

	HandoutController(TypedCareers typed, HandoutPageFactory pages, PdfPages files) {
		this.typed = typed;
		this.pages = pages;
		this.files = files;
	}

	/** The form sends all that it has; the reader is led to the shortest address. */
	@GetMapping("/handout")
	@CacheablePage
	String page(HandoutRequest request, Model model) {
		HandoutQuery asked = request.query();
		TypedCareer added = asked.full() ? TypedCareer.NONE : this.typed.of(request.added(), asked.careers());
		TypedCareer known = this.typed.of(request.known(), List.of());
		HandoutQuery query = added.only().map(asked::plus).orElse(asked).from(known.only().orElse(asked.known()));
		HandoutPage page = this.pages.of(query, added, known);
		if (!request.writtenAs(page.address())) {
			return "redirect:" + page.address();
		}
		model.addAttribute("page", page);
		return TEMPLATE;
	}

	/** The sheet as a file, with room to write on. */
	@GetMapping("/handout.pdf")
	@CacheablePage
	View pdf(HandoutRequest request, Model model) {
		if (request.query().careers().isEmpty()) {
			throw new BadParameterException("career", "", Messages.say("fit.expected.career"));
		}
		HandoutPage page = this.pages.of(request.query(), TypedCareer.NONE, TypedCareer.NONE);
		model.addAttribute("page", page);
		model.addAttribute("printed", new Printed(page.head().heading(), page.head().web()));
		return this.files.of(TEMPLATE, "waymark-handout");
	}

}
