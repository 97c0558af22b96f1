package org.waymark.salary;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.waymark.chart.PlacePay;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.web.Parameters;

/**
 * The table of places as a file. A figure is a plain number; where there is none, the
 * words say why. Nothing in it is what a spreadsheet takes for a date, as it would
 * 11-2011 and May 2025.
 */
final class SalaryCsv {

	private SalaryCsv() {
	}

	static String write(SalaryService.Lines lines) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(heading());
			Stream
				.of(Stream.of(lines.nation()), Stream.of(lines.chosen()).filter((line) -> line.place().area()),
						lines.states().stream().sorted(lines.query().comparator()))
				.flatMap(Function.identity())
				.forEach((line) -> csv.writeRecord(row(line, lines)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static List<String> heading() {
		return Stream
			.of(Stream.of("place", "name", "soc", "vintage", "prices"),
					SalaryQuery.measures().stream().map(Parameters::name), Stream.of("source"))
			.flatMap(Function.identity())
			.map((column) -> Messages.say("salary.csv." + column))
			.toList();
	}

	private static List<String> row(PlacePay line, SalaryService.Lines lines) {
		SalaryQuery query = lines.query();
		List<String> row = new ArrayList<>(List.of(line.place().key(), line.place().name(),
				Messages.say("salary.cell.soc", query.career().soc()), String.valueOf(query.vintage().vintage()),
				query.adjusted() ? Messages.say("salary.cell.adjusted") : Messages.say("salary.cell.published")));
		SalaryQuery.measures().forEach((measure) -> row.add(cell(line.pay().get(measure))));
		String vintage = query.vintage().label();
		row.add(query.adjusted()
				? Messages.say("salary.cell.computed", vintage, String.valueOf(lines.parity().vintage()))
				: Messages.say("salary.cell.source", vintage));
		return row;
	}

	private static String cell(Figure figure) {
		return (figure.missing() || figure.capped()) ? figure.text() : figure.amount().toPlainString();
	}

}
