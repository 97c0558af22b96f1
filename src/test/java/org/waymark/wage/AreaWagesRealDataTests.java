package org.waymark.wage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.Careers;
import org.waymark.text.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages and files show the wages of areas as they stand in the table. */
@RealDataTest
class AreaWagesRealDataTests {

	/** Of seven figures each, which makes more than two thousand cells. */
	private static final int ROWS = 300;

	private static final int BYTE_ORDER_MARK = 1;

	private final Random random = new Random(20261130);

	private final List<NamedCsvRecord> table = DataFiles.read("data/wages/areas-2025.csv");

	private final PageTester pages;

	private final Careers careers;

	AreaWagesRealDataTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers;
	}

	@Test
	void anyRowStandsInTheFileAsInTheTable() {
		assertThat(any(ROWS)).allSatisfy((row) -> {
			NamedCsvRecord line = lineOf(row);
			Measure.OF_AREAS.forEach((measure) -> assertThat(line.getField(measure.column())).as(row + " " + measure)
				.satisfies((cell) -> assertThat(
						cell.matches("[0-9.]+") ? new BigDecimal(cell).stripTrailingZeros().toPlainString() : cell)
					.isEqualTo(shown(row.getField(measure.column())))));
		});
	}

	@Test
	void anyMedianAndItsJobsStandOnTheCareersPage() {
		assertThat(any(40)).allSatisfy((row) -> {
			TestPage page = this.pages.open(path(row) + "?place=" + row.getField("place"));
			assertThat(page.fact("Median pay per year").value()).isEqualTo(written(row.getField("annual_median"), "$"));
			assertThat(page.fact("Jobs").value()).isEqualTo(written(row.getField("employment"), ""));
		});
	}

	private List<NamedCsvRecord> any(int number) {
		return IntStream.range(0, number)
			.mapToObj((i) -> this.table.get(this.random.nextInt(this.table.size())))
			.toList();
	}

	private NamedCsvRecord lineOf(NamedCsvRecord row) {
		String file = this.pages.html(path(row) + "/salary.csv?place=" + row.getField("place"))
			.substring(BYTE_ORDER_MARK);
		return CsvReader.builder()
			.ofNamedCsvRecord(file)
			.stream()
			.filter((line) -> line.getField("place").equals(row.getField("place")))
			.findFirst()
			.orElseThrow();
	}

	private String path(NamedCsvRecord row) {
		String soc = row.getField("soc");
		return "/careers/" + this.careers.of(Set.of(soc)).get(0).slug();
	}

	/** A number as it stands in a file. */
	private static String shown(String cell) {
		return cell.equals("*") ? "not released" : new BigDecimal(cell).stripTrailingZeros().toPlainString();
	}

	/** A number as it stands on a page. */
	private static String written(String cell, String sign) {
		return cell.equals("*") ? "not released" : sign + Formats.count(Long.parseLong(cell));
	}

}
