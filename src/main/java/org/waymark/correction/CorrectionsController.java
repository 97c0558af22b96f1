package org.waymark.correction;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.CacheablePage;
import org.waymark.web.Site;

/** What was wrong on the site, as a page and as a feed to follow. */
@Controller
class CorrectionsController {

	private final Corrections corrections;

	private final Site site;

	CorrectionsController(Corrections corrections, Site site) {
		this.corrections = corrections;
		this.site = site;
	}

	@GetMapping("/corrections")
	@CacheablePage
	String page(Model model) {
		model.addAttribute("corrections", this.corrections.all().stream().map(CorrectionRow::of).toList());
		return "correction/corrections";
	}

	@GetMapping(path = "/corrections.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8")
	@CacheablePage
	@ResponseBody
	String feed() {
		return CorrectionFeed.write(this.corrections.all(), this.site);
	}

	/**
	 * A correction as the page shows it.
	 *
	 * @param id its anchor
	 * @param title what it is about
	 * @param wrong what was wrong
	 * @param time from when to when the site said so
	 * @param now what it says now
	 * @param page where
	 * @param foundBy who found it
	 */
	record CorrectionRow(String id, String title, String wrong, String time, String now, String page, String foundBy) {

		static CorrectionRow of(Correction of) {
			return new CorrectionRow(of.id(), of.title(), of.wrong(),
					Messages.say("correction.time", Formats.date(of.since()), Formats.date(of.corrected())), of.now(),
					of.page(), of.foundBy());
		}

	}

}
