package org.waymark.salary;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.web.CacheablePage;
import org.waymark.web.CsvFile;

/** What a career pays in every state. */
@Controller
class SalaryController {

	private final SalaryService service;

	private final SalaryPageFactory pages;

	SalaryController(SalaryService service, SalaryPageFactory pages) {
		this.service = service;
		this.pages = pages;
	}

	@GetMapping("/careers/{slug}/salary")
	@CacheablePage
	String page(SalaryQuery query, Model model) {
		model.addAttribute("page", this.pages.of(this.service.read(query), this.service.areas(query)));
		return "salary/salary";
	}

	@GetMapping("/careers/{slug}/salary.csv")
	ResponseEntity<String> file(SalaryQuery query) {
		return CsvFile.of(query.career().slug() + "-" + query.vintage().vintage() + ".csv",
				SalaryCsv.write(this.service.read(query)));
	}

}
