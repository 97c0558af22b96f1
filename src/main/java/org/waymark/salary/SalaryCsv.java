package org.waymark.salary;

import java.util.function.Function;
import java.util.stream.Stream;

import org.waymark.chart.PayCsv;
import org.waymark.chart.PlacePay;

/** The table of places as a file. */
final class SalaryCsv {

	private SalaryCsv() {
	}

	static String write(SalaryService.Lines lines) {
		SalaryQuery query = lines.query();
		String career = query.career().name();
		return new PayCsv(query.vintage(), query.adjusted() ? lines.parity().vintage() : null)
			.write(inOrder(lines).map((line) -> new PayCsv.CsvLine(career, line)));
	}

	/** The nation, the reader's area, and the states as the table has them. */
	private static Stream<PlacePay> inOrder(SalaryService.Lines lines) {
		return Stream
			.of(Stream.of(lines.nation()), Stream.of(lines.chosen()).filter((line) -> line.place().area()),
					lines.states().stream().sorted(lines.query().comparator()))
			.flatMap(Function.identity());
	}

}
