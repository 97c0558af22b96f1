package org.waymark.compare;

import java.util.List;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.TestTable;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One figure of some careers across some places. */
@RealDataTest
class MatrixTests {

	private static final String THREE = "/compare?career=registered-nurse&career=electrician&place=WA&place=TX&place=OR";

	private static final List<String> PLACES = List.of("53", "48", "41");

	private final PageTester pages;

	MatrixTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@CsvSource({ "annual-median,annual_median,$,2025", "annual-p10,annual_p10,$,2025", "annual-p90,annual_p90,$,2024",
			"employment,employment,'',2025", "annual-median,annual_median,$,2024" })
	void theFiguresAreThoseOfTheWageTables(String figure, String column, String sign, String year) {
		TestTable table = matrix(this.pages.open(THREE + "&year=" + year + "&figure=" + figure));
		assertThat(table.columns()).containsExactly("Career", "Washington", "Texas", "Oregon");
		assertRow(table, "Registered nurse", "29-1141", column, sign, year);
		assertRow(table, "Electrician", "47-2111", column, sign, year);
	}

	private static void assertRow(TestTable table, String name, String soc, String column, String sign, String year) {
		List<NamedCsvRecord> lines = DataFiles.read("data/wages/states-" + year + ".csv")
			.stream()
			.filter((line) -> line.getField("soc").equals(soc))
			.toList();
		List<Long> figures = PLACES.stream()
			.map((place) -> lines.stream()
				.filter((line) -> line.getField("place").equals(place))
				.map((line) -> Long.valueOf(line.getField(column)))
				.findFirst()
				.orElseThrow())
			.toList();
		long highest = figures.stream().max(Long::compare).orElseThrow();
		List<Long> level = figures.stream().filter((number) -> number * 100 >= highest * 99).toList();
		String mark = " highest" + ((level.size() > 1) ? ", nearly tied" : "");
		assertThat(table.row(name).select("td").eachText()).isEqualTo(figures.stream()
			.map((number) -> sign + String.format("%,d", number)
					+ ((!sign.isEmpty() && level.contains(number) && level.size() < 3) ? mark : ""))
			.toList());
	}

	@Test
	void whatATableDoesNotHaveIsSaidAndNotRanked() {
		TestPage page = this.pages.open("/compare?career=registered-nurse&career=actors&place=WA&place=GU&place=TX");
		assertThat(matrix(page).cell("Registered nurse", "Guam")).isEqualTo("no data");
		assertThat(matrix(page).cell("Registered nurse", "Washington")).endsWith("highest of those known");
		assertThat(matrix(page).row("Actors").select(".best-mark")).isEmpty();
	}

	@Test
	void thereIsNoneForOnePlaceOrOneCareer() {
		assertThat(this.pages.open("/compare?career=registered-nurse&career=actors&place=WA").all("#places")).isEmpty();
		assertThat(this.pages.open("/compare?career=registered-nurse&place=WA&place=TX").all("#places")).isEmpty();
	}

	@Test
	void theFigureIsInTheHeadingAndInTheForm() {
		TestPage page = this.pages.open(THREE + "&figure=employment&year=2024");
		assertThat(page.only("#places").text()).isEqualTo("Jobs in 3 places, May 2024");
		assertThat(page.only("select[name=figure] option[selected]").val()).isEqualTo("employment");
	}

	private static TestTable matrix(TestPage page) {
		Element section = page.only("section:has(> #places)");
		return page.table(section.cssSelector() + " table");
	}

}
