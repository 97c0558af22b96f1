package org.waymark.chart;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.occupation.Careers;
import org.waymark.text.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** The shares of pay that rents take, worked out again from the files. */
@RealDataTest
class PayAndRentRealDataTests {

	private static final int ROWS = 30;

	private final Random random = new Random(20261130);

	private final Map<String, NamedCsvRecord> rents = DataFiles.read("data/places/rents.csv")
		.stream()
		.collect(Collectors.toMap((row) -> row.getField("place"), (row) -> row));

	private final List<NamedCsvRecord> wages = DataFiles.read("data/wages/areas-2025.csv")
		.stream()
		.filter((row) -> this.rents.containsKey(row.getField("place")))
		.toList();

	private final PageTester pages;

	private final Careers careers;

	PayAndRentRealDataTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers;
	}

	@Test
	void anyAreaHasTheSharesOfItsRentsOrSaysWhyItHasNone() {
		for (int i = 0; i < ROWS; i++) {
			NamedCsvRecord wage = this.wages.get(this.random.nextInt(this.wages.size()));
			String page = this.pages
				.open("/careers/" + this.careers.of(Set.of(wage.getField("soc"))).get(0).slug() + "?place="
						+ wage.getField("place"))
				.text();
			assertThat(page).as(wage.toString()).contains(sentences(wage));
		}
	}

	private String[] sentences(NamedCsvRecord wage) {
		NamedCsvRecord rent = this.rents.get(wage.getField("place"));
		int one = Integer.parseInt(rent.getField("one_bedroom"));
		int two = Integer.parseInt(rent.getField("two_bedroom"));
		if (wage.getField("annual_median").equals("*")) {
			return new String[] { Formats.dollars(one) + " a month for a one-bedroom",
					"BLS gives no exact median pay per year for this job there" };
		}
		int median = Integer.parseInt(wage.getField("annual_median"));
		return new String[] {
				"(" + Formats.dollars(one) + " a month, fiscal year 2026) takes about "
						+ Math.round(1200.0 * one / median) + " percent of the median pay, " + Formats.dollars(median)
						+ " a year, before tax",
				"A two-bedroom (" + Formats.dollars(two) + ") takes about " + Math.round(1200.0 * two / median)
						+ " percent" };
	}

}
