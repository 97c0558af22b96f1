package org.waymark.compare;

import java.util.List;

import org.springframework.http.ResponseEntity;
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
import org.waymark.web.CsvFile;

/** Careers side by side. */
@Controller
class CompareController {

	private final TypedCareers typed;

	private final ComparePageFactory pages;

	private final PdfPages files;

	CompareController(TypedCareers typed, ComparePageFactory pages, PdfPages files) {
		this.typed = typed;
		this.pages = pages;
		this.files = files;
	}

	/**
	 * The lists that careers are selected in send all that they have; the reader is led
	 * to what a comparison asks for.
	 */
	@GetMapping("/compare")
	@CacheablePage
	String page(CompareRequest request, Model model) {
		CompareQuery query = request.query();
		if (request.more()) {
			return "redirect:" + query.addressWith(request.beyond());
		}
		TypedCareer added = query.full() ? TypedCareer.NONE : this.typed.of(request.added(), query.careers());
		if (added.only().isPresent()) {
			return "redirect:" + query.plus(added.only().get()).address();
		}
		model.addAttribute("page", this.pages.of(query, request.beyond(), request.added(), added.matches()));
		return "compare/compare";
	}

	/** The comparison as a file. */
	@GetMapping("/compare.pdf")
	@CacheablePage
	View pdf(CompareRequest request, Model model) {
		if (request.query().careers().isEmpty()) {
			throw new BadParameterException("career", "", Messages.say("compare.expected.career"));
		}
		model.addAttribute("page", this.pages.of(request.query(), request.beyond(), "", List.of()));
		return this.files.of("compare/compare", "waymark-comparison");
	}

	/** The years of the paths as a file. */
	@GetMapping("/compare.csv")
	ResponseEntity<String> file(CompareRequest request) {
		return CsvFile.of("waymark-comparison.csv", this.pages.csv(request.query()));
	}

}
