package org.waymark.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.waymark.WaymarkProperties;
import org.waymark.report.store.Report;
import org.waymark.report.store.ReportStore;
import org.waymark.report.store.ReportsLostException;
import org.waymark.text.Messages;
import org.waymark.web.CacheablePage;
import org.waymark.web.SentForm;

/** The form that tells us of an error: the one address that anything can be sent to. */
@Controller
class ReportController {

	private static final Logger logger = LoggerFactory.getLogger(ReportController.class);

	private final ReportStore store;

	private final ReportLimits limits;

	private final WaymarkProperties.Reports settings;

	ReportController(ReportStore store, ReportLimits limits, WaymarkProperties settings) {
		this.store = store;
		this.limits = limits;
		this.settings = settings.reports();
	}

	@GetMapping(SentForm.PATH)
	ModelAndView form(@RequestParam(defaultValue = "") String page) {
		return page(ReportForm.about(page), List.of(), HttpStatus.OK);
	}

	@GetMapping(SentForm.PATH + "/thanks")
	@CacheablePage
	String thanks() {
		return "report/thanks";
	}

	@PostMapping(path = SentForm.PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	Object send(@RequestHeader(name = "Sec-Fetch-Site", defaultValue = "same-origin") String from,
			HttpServletRequest request) throws IOException {
		if (!this.settings.form()) {
			throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
		}
		if (!from.equals("same-origin")) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		ReportForm form = ReportForm.of(body(request));
		if (!form.problems().isEmpty()) {
			return page(form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!this.limits.allow(request.getRemoteAddr())) {
			return page(form, List.of(Messages.say("report.problem.many")), HttpStatus.TOO_MANY_REQUESTS);
		}
		return keep(form);
	}

	private Object keep(ReportForm form) {
		try {
			this.store.add(form.report());
		}
		catch (ReportsLostException ex) {
			logger.error("A report of an error could not be kept: {}", ex.getMessage());
			return page(form, List.of(Messages.say("report.problem.lost")), HttpStatus.SERVICE_UNAVAILABLE);
		}
		RedirectView thanks = new RedirectView(SentForm.PATH + "/thanks", true);
		thanks.setStatusCode(HttpStatus.SEE_OTHER);
		return thanks;
	}

	private static String body(HttpServletRequest request) throws IOException {
		byte[] body = request.getInputStream().readNBytes(SentForm.MOST_BYTES + 1);
		if (body.length > SentForm.MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		return new String(body, StandardCharsets.UTF_8);
	}

	/** What was typed is shown to nobody but whoever has just sent it. */
	private ModelAndView page(ReportForm form, List<String> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView("report/report", status);
		page.addObject("page", new ReportPage(form, problems, this.settings.form(), this.settings.email()));
		return page;
	}

	/**
	 * The form as the reader sees it.
	 *
	 * @param form what is filled in
	 * @param problems what to change before it can be sent
	 * @param open whether there is a form
	 * @param email where to write instead; null if nowhere
	 */
	record ReportPage(ReportForm form, List<String> problems, boolean open, String email) {

		/** The most characters of a text. */
		public int longest() {
			return Report.LONGEST;
		}

		/** Where a mail about the page is written. */
		public String mail() {
			return SentForm.mail(this.email, this.form.page());
		}

	}

}
