package org.waymark.payoff;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.waymark.cashflow.Dollars;
import org.waymark.cashflow.Year;

/** The years of the paths as a file. */
public final class PayoffCsv {

	private PayoffCsv() {
	}

	public static String write(List<PathOutcome> known) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord("path", "year", "cost_paid", "earned_in_training", "earned_at_work", "net", "running_total",
					"at_least", "arithmetic");
			known
				.forEach((path) -> path.cashFlow().yearly().forEach((year) -> csv.writeRecord(row(path.name(), year))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static List<String> row(String name, Year year) {
		return List.of(name, String.valueOf(year.number()), plain(year.costPaid()), plain(year.earnedInTraining()),
				plain(year.earnedAtWork().dollars()), plain(year.net().dollars()), plain(year.total().dollars()),
				year.total().atLeast() ? "yes" : "no", PayoffWords.sums(year));
	}

	private static String plain(Dollars dollars) {
		return dollars.rounded().amount().toPlainString();
	}

}
