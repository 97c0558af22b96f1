package org.waymark.claim.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.web.CacheablePage;

/** Figures that people have seen elsewhere, and where a number comes from. */
@Controller
class ClaimsController {

	private final ClaimsPageFactory claims;

	private final CheckPageFactory checks;

	ClaimsController(ClaimsPageFactory claims, CheckPageFactory checks) {
		this.claims = claims;
		this.checks = checks;
	}

	@GetMapping("/claims")
	@CacheablePage
	String all(Model model) {
		model.addAttribute("page", this.claims.all());
		return "claim/claims";
	}

	@GetMapping("/claims/why")
	@CacheablePage
	String why(Model model) {
		model.addAttribute("page", this.claims.why());
		return "claim/why";
	}

	/** Every number has an answer of its own, so none is kept. */
	@GetMapping("/claims/check")
	String check(CheckQuery query, Model model) {
		model.addAttribute("page", this.checks.of(query));
		return "claim/check";
	}

}
