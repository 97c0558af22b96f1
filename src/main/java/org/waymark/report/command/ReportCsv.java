package org.waymark.report.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.waymark.report.store.Report;

/** Reports as a table for a spreadsheet, which may not take a text for a formula. */
final class ReportCsv {

	private static final String FORMULA = "(?s)[=+\\-@\\t\\r].*";

	private ReportCsv() {
	}

	static String of(List<Report> reports) {
		StringWriter table = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(table)) {
			csv.writeRecord("id", "received", "page", "wrong", "right", "says_so", "email", "closed", "outcome");
			reports.forEach((report) -> csv.writeRecord(row(report)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return table.toString();
	}

	private static List<String> row(Report report) {
		return Stream
			.of(report.id(), report.received(), report.page(), report.wrong(), report.right(), report.saysSo(),
					report.email(), report.closed(), report.outcome())
			.map(ReportCsv::cell)
			.toList();
	}

	private static String cell(Object value) {
		String text = Objects.toString(value, "");
		return text.matches(FORMULA) ? "'" + text : text;
	}

}
