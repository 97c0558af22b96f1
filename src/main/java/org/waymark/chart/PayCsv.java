package org.waymark.chart;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.Vintage;
import org.waymark.web.Parameters;

/**
 * What careers pay in places, as a file. A figure is a plain number; where there is none,
 * the words say why. Nothing in it is what a spreadsheet takes for a date, as it would
 * 11-2011 and May 2025.
 *
 * @param vintage the wage table
 * @param pricesOf the year of the price levels that put wages into prices of the national
 * average; null for wages as published
 */
public record PayCsv(Vintage vintage, Integer pricesOf) {

	public String write(Stream<CsvLine> lines) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(heading());
			lines.forEach((line) -> csv.writeRecord(row(line)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static List<String> heading() {
		return Stream
			.of(Stream.of("place", "name", "soc", "career", "vintage", "prices"),
					Measure.MEDIAN_FIRST.stream().map(Parameters::name), Stream.of("source"))
			.flatMap(Function.identity())
			.map((column) -> Messages.say("chart.csv." + column))
			.toList();
	}

	private List<String> row(CsvLine line) {
		PlacePay there = line.pay();
		List<String> row = new ArrayList<>(
				List.of(there.place().key(), there.place().name(), Messages.say("chart.cell.soc", there.pay().soc()),
						line.career(), String.valueOf(this.vintage.vintage()), prices()));
		Measure.MEDIAN_FIRST.forEach((measure) -> row.add(cell(there.pay().get(measure))));
		row.add(source());
		return row;
	}

	private String prices() {
		return (this.pricesOf != null) ? Messages.say("chart.cell.adjusted") : Messages.say("chart.cell.published");
	}

	private String source() {
		return (this.pricesOf != null)
				? Messages.say("chart.cell.computed", this.vintage.label(), String.valueOf(this.pricesOf))
				: Messages.say("chart.cell.source", this.vintage.label());
	}

	private static String cell(Figure figure) {
		return (figure.missing() || figure.capped()) ? figure.text() : figure.amount().toPlainString();
	}

	/**
	 * A line of the file.
	 *
	 * @param career the name of the career
	 * @param pay what it pays, and where
	 */
	public record CsvLine(String career, PlacePay pay) {
	}

}
