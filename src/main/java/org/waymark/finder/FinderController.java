package org.waymark.finder;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.waymark.occupation.Occupations;
import org.waymark.wage.Standpoints;
import org.waymark.web.Address.Parameter;
import org.waymark.web.Kept;

/** The finder: search, filters, order. */
@Controller
class FinderController {

	private final Occupations occupations;

	private final Standpoints standpoints;

	private final FinderPages pages;

	FinderController(Occupations occupations, Standpoints standpoints, FinderPages pages) {
		this.occupations = occupations;
		this.standpoints = standpoints;
		this.pages = pages;
	}

	/** A form sends everything that it has; the reader is led to the shortest address. */
	@GetMapping("/careers")
	@Kept({ "group", "place", "year", "sort", "page" })
	String page(FinderRequest request, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		FinderQuery query = FinderQuery.of(request, parameters, Filters.of(this.occupations.majorGroups()),
				this.standpoints);
		if (!said(parameters).equals(said(query))) {
			return "redirect:" + query.address();
		}
		model.addAttribute("page", this.pages.of(query));
		return "finder/finder";
	}

	private static List<String> said(FinderQuery query) {
		return query.address().parameters().stream().map(FinderController::text).sorted().toList();
	}

	private static List<String> said(MultiValueMap<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((value) -> new Parameter(entry.getKey(), value)))
			.map(FinderController::text)
			.sorted()
			.toList();
	}

	private static String text(Parameter parameter) {
		return parameter.name() + "=" + parameter.value();
	}

}
