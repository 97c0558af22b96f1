package org.waymark.report.command;

import java.time.temporal.ChronoUnit;

import org.waymark.report.store.Report;

/** A report as an operator reads it on a terminal. */
final class ReportText {

	private static final int SHORT = 60;

	private ReportText() {
	}

	/** One line: number, time, page and how it begins. */
	static String line(Report report) {
		String wrong = report.wrong().replace('\n', ' ');
		return report.id() + "  " + report.received().truncatedTo(ChronoUnit.SECONDS) + "  "
				+ (report.open() ? "open" : "closed") + "  " + (report.page().isEmpty() ? "-" : report.page()) + "  "
				+ ((wrong.length() > SHORT) ? wrong.substring(0, SHORT) + "…" : wrong) + "\n";
	}

	/** All of it. */
	static String whole(Report report) {
		StringBuilder text = new StringBuilder(line(report));
		part(text, "What is wrong", report.wrong());
		part(text, "What is right", report.right());
		part(text, "Where it says so", report.saysSo());
		part(text, "Wants an answer at", report.email());
		if (!report.open()) {
			part(text, "Closed " + report.closed().truncatedTo(ChronoUnit.SECONDS), report.outcome());
		}
		return text.toString();
	}

	private static void part(StringBuilder text, String label, String contents) {
		if (!contents.isEmpty()) {
			text.append('\n').append(label).append(":\n").append(contents).append('\n');
		}
	}

}
