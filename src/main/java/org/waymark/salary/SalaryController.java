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

	private final SalaryData data;

	private final SalaryPageFactory pages;

	SalaryController(SalaryData data, SalaryPageFactory pages) {
		this.data = data;
		this.pages = pages;
	}

	@GetMapping("/careers/{slug}/salary")
	@CacheablePage
	String page(SalaryQuery query, Model model) {
		model.addAttribute("page", this.pages.of(this.data.read(query)));
		return "salary/salary";
	}

	@GetMapping("/careers/{slug}/salary.csv")
	ResponseEntity<String> file(SalaryQuery query) {
		return CsvFile.of(query.career().slug() + "-" + query.vintage().vintage() + ".csv",
				SalaryCsv.write(this.data.read(query)));
	}

}
