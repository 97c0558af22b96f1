package org.waymark.about;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.CacheablePage;

/** Who writes the site and by which rules, what it promises, and what changed. */
@Controller
class AboutController {

	private final Changes changes;

	AboutController(Changes changes) {
		this.changes = changes;
	}

	@GetMapping("/about")
	@CacheablePage
	String page(Model model) {
		model.addAttribute("changes", this.changes.all().stream().map(ChangeRow::of).toList());
		return "about/about";
	}

	/**
	 * A change as the page shows it.
	 *
	 * @param when the day, and whether it was data or texts
	 * @param what what is new
	 */
	record ChangeRow(String when, String what) {

		static ChangeRow of(Change change) {
			return new ChangeRow(Messages.say("about.changes.when", Formats.date(change.made()),
					Messages.say("about.kind." + change.kind())), change.what());
		}

	}

}
