package org.waymark.budget.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.web.CacheablePage;

/** What a month costs, and the pay that it takes. Nothing of it is kept. */
@Controller
class BudgetController {

	private final BudgetPageFactory pages;

	BudgetController(BudgetPageFactory pages) {
		this.pages = pages;
	}

	/** A form sends everything that it has; the reader is led to the shortest address. */
	@GetMapping("/budget")
	@CacheablePage
	String page(BudgetRequest request, Model model) {
		if (!request.asWritten()) {
			return "redirect:" + request.query().address();
		}
		model.addAttribute("page", this.pages.of(request.query()));
		return "budget/budget";
	}

}
