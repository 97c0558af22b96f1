package org.waymark.career;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import org.waymark.occupation.Career;
import org.waymark.pdf.PdfPages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.CacheablePage;

/** A career on one page: the guide, if there is one, and the figures. */
@Controller
class CareerController {

	private static final String TEMPLATE = "career/career";

	private final CareerPageFactory pages;

	private final PdfPages files;

	CareerController(CareerPageFactory pages, PdfPages files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/careers/{slug}")
	@CacheablePage
	String page(@PathVariable("slug") Career career, PlaceAndYear from, Model model) {
		fill(model, career, from);
		return TEMPLATE;
	}

	/** The page as a file. */
	@GetMapping("/careers/{slug}.pdf")
	@CacheablePage
	View pdf(@PathVariable("slug") Career career, PlaceAndYear from, Model model) {
		fill(model, career, from);
		return this.files.of(TEMPLATE, career.slug());
	}

	private void fill(Model model, Career career, PlaceAndYear from) {
		CareerPage page = this.pages.of(career, from);
		model.addAttribute("page", page);
		model.addAttribute("printed", page.printed());
	}

}
