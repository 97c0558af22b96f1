package org.waymark.payoff;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.waymark.cashflow.Dollars;
import org.waymark.cashflow.Year;
import org.waymark.text.Messages;

/** The years of the paths as a file. */
public final class PayoffCsv {

	private static final List<String> COLUMNS = List.of("path", "year", "cost-paid", "earned-in-training",
			"earned-at-work", "net", "running-total", "at-least", "arithmetic");

	private PayoffCsv() {
	}

	public static String write(List<PathOutcome> known) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(COLUMNS.stream().map((column) -> Messages.say("payoff.csv." + column)).toList());
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
				Messages.say("payoff.csv." + (year.total().atLeast() ? "yes" : "no")), PayoffWords.sums(year));
	}

	private static String plain(Dollars dollars) {
		return dollars.rounded().amount().toPlainString();
	}

}
