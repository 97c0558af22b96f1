package org.waymark.salary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The best-paying areas, worked out again from the files. */
@RealDataTest
class AreaRanksRealDataTests {

	private static final int NAME = 0;

	private static final int RANK = 1;

	private static final int ADJUSTED_RANK = 2;

	private static final int MEDIAN = 4;

	private static final int ADJUSTED_MEDIAN = 5;

	private final Map<String, NamedCsvRecord> places = DataFiles.read("data/places/places.csv")
		.stream()
		.collect(Collectors.toMap((row) -> row.getField("place"), (row) -> row));

	private final Map<String, Double> levels = DataFiles.read("data/places/price-parities.csv")
		.stream()
		.filter((row) -> row.getField("vintage").equals("2024"))
		.collect(Collectors.toMap((row) -> row.getField("place"),
				(row) -> Double.parseDouble(row.getField("all_items"))));

	private final PageTester pages;

	AreaRanksRealDataTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@CsvSource({ "registered-nurse, 29-1141, false", "registered-nurse, 29-1141, true", "electrician, 47-2111, true",
			"cashiers, 41-2011, true", "lawyers, 23-1011, false" })
	void theTenBestHaveTheirRanksAndMediansInBothPrices(String slug, String soc, boolean adjusted) {
		Map<String, Double> published = medians(soc);
		Map<String, Double> real = new HashMap<>();
		published.forEach((area, median) -> {
			Double level = level(area);
			if (level != null) {
				real.put(area, Math.round(median / level) * 100.0);
			}
		});
		Map<String, String> expected = ranked(adjusted ? real : published).stream()
			.limit(10)
			.collect(Collectors.toMap((area) -> this.places.get(area).getField("name"), (area) -> area));
		Element section = this.pages.open("/careers/" + slug + "/salary" + (adjusted ? "?adjusted=true" : ""))
			.only("[aria-labelledby=areas-title]");
		List<Element> rows = section.select("tbody tr");
		assertThat(rows).hasSize(10).allSatisfy((row) -> {
			List<String> cells = row.children().eachText();
			String area = expected.get(cells.get(NAME));
			assertThat(area).as(cells.get(NAME)).isNotNull();
			assertThat(amount(cells.get(MEDIAN))).isEqualTo(published.get(area));
			assertThat(rank(cells.get(RANK))).isEqualTo(rank(published, area));
			if (real.containsKey(area)) {
				assertThat(amount(cells.get(ADJUSTED_MEDIAN))).isEqualTo(real.get(area));
				assertThat(rank(cells.get(ADJUSTED_RANK))).isEqualTo(rank(real, area));
			}
		});
		assertThat(section.text()).contains("BEA’s 2024 price level", "each takes the one of its state");
	}

	/** Of the areas with enough jobs. */
	private static Map<String, Double> medians(String soc) {
		return DataFiles.read("data/wages/areas-2025.csv")
			.stream()
			.filter((row) -> row.getField("soc").equals(soc) && row.getField("annual_median").matches("\\d+")
					&& row.getField("employment").matches("\\d{3,}"))
			.collect(Collectors.toMap((row) -> row.getField("place"),
					(row) -> Double.valueOf(row.getField("annual_median"))));
	}

	/** That of a nonmetropolitan area is its state's. */
	private Double level(String area) {
		return area.length() == 5 ? this.levels.get(area) : this.levels.get(area.substring(0, 2));
	}

	private List<String> ranked(Map<String, Double> medians) {
		return medians.keySet()
			.stream()
			.sorted(Comparator.comparing(medians::get)
				.reversed()
				.thenComparing((area) -> this.places.get(area).getField("name")))
			.toList();
	}

	/** That of the first one within one percent of whose median it is. */
	private int rank(Map<String, Double> medians, String area) {
		List<String> order = ranked(medians);
		int first = 0;
		for (int at = 0; at < order.size(); at++) {
			if (medians.get(order.get(at)) < 0.99 * medians.get(order.get(first))) {
				first = at;
			}
			if (order.get(at).equals(area)) {
				return first + 1;
			}
		}
		throw new AssertionError(area);
	}

	private static int rank(String text) {
		return Integer.parseInt(text.replaceAll("\\D", ""));
	}

	private static double amount(String text) {
		return Double.parseDouble(text.replaceAll("[$,]", ""));
	}

}
