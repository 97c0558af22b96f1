package org.waymark.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.waymark.report.store.Report;
import org.waymark.text.Messages;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/**
 * The form as a reader filled it in. Lines end in one character, as browsers count them.
 *
 * @param page the page that it is about, an address below the site's root; may be empty
 * @param wrong what is wrong
 * @param right what is right
 * @param saysSo where that can be read
 * @param email where to send an answer
 * @param website what only programs fill in, since no reader sees it
 */
record ReportForm(String page, String wrong, String right, String saysSo, String email, String website) {

	private static final Pattern PAGE = Pattern.compile("(?:/[^/\\s][^\\s]*|/)?");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	/** An empty form about a page. */
	static ReportForm about(String page) {
		return new ReportForm(ofSite(page), "", "", "", "", "");
	}

	/**
	 * Reads a form that was sent.
	 * @param sent the form as browsers write it
	 * @throws BadParameterException if it was not written by a browser
	 */
	static ReportForm of(String sent) {
		Map<String, String> fields = new HashMap<>();
		for (String field : sent.split("&")) {
			String[] parts = field.split("=", 2);
			fields.put(decoded(parts[0]), (parts.length > 1) ? decoded(parts[1]) : "");
		}
		return new ReportForm(ofSite(text(fields, "page")), text(fields, "wrong"), text(fields, "right"),
				text(fields, "says-so"), text(fields, "email"), text(fields, "website"));
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw new BadParameterException("form", text, Messages.say("report.expected.form"));
		}
	}

	private static String text(Map<String, String> fields, String name) {
		return fields.getOrDefault(name, "")
			.lines()
			.map(Parameters::printable)
			.collect(Collectors.joining("\n"))
			.strip();
	}

	private static String ofSite(String page) {
		if (!PAGE.matcher(page).matches() || page.length() > Report.LONGEST_PAGE) {
			throw new BadParameterException("page", page, Messages.say("error.expected.page"));
		}
		return page;
	}

	/** What the reader has to change before it can be sent; nothing if all is well. */
	List<String> problems() {
		List<String> problems = new ArrayList<>();
		if (this.wrong.isEmpty()) {
			problems.add(Messages.say("report.problem.empty"));
		}
		for (String text : List.of(this.wrong, this.right, this.saysSo)) {
			if (text.length() > Report.LONGEST) {
				problems.add(Messages.say("report.problem.long", Report.LONGEST, text.length()));
			}
		}
		if (!this.email.isEmpty()
				&& (this.email.length() > Report.LONGEST_EMAIL || !EMAIL.matcher(this.email).matches())) {
			problems.add(Messages.say("report.problem.email"));
		}
		if (!this.website.isEmpty()) {
			problems.add(Messages.say("report.problem.website"));
		}
		return problems;
	}

	Report report() {
		return Report.received(this.page, this.wrong, this.right, this.saysSo, this.email);
	}

}
