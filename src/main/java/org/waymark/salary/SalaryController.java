package org.waymark.salary;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.place.Place;
import org.waymark.web.CacheablePage;
import org.waymark.web.CsvFile;

/** What a career pays in every state. */
@Controller
class SalaryController {

	private final Careers careers;

	private final SalaryData data;

	private final SalaryPageFactory pages;

	SalaryController(Careers careers, SalaryData data, SalaryPageFactory pages) {
		this.careers = careers;
		this.data = data;
		this.pages = pages;
	}

	@GetMapping("/careers/{slug}/salary")
	@CacheablePage({ "place", "year", "adjusted", "sort", "order" })
	String page(@PathVariable String slug, Place place, SalaryRequest request, Model model) {
		model.addAttribute("page", this.pages.of(this.data.read(this.careers.at(slug), place, request)));
		return "salary/salary";
	}

	@GetMapping("/careers/{slug}/salary.csv")
	ResponseEntity<String> file(@PathVariable String slug, Place place, SalaryRequest request) {
		Career career = this.careers.at(slug);
		SalaryData.Lines lines = this.data.read(career, place, request);
		return CsvFile.of(slug + "-" + lines.query().vintage().parameter() + ".csv", SalaryCsv.write(lines));
	}

}
