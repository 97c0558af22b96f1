package org.waymark.program.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.Careers;
import org.waymark.program.award.AwardLevel;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows of programs show what stands in the tables. */
@RealDataTest
class ProgramRowsTests {

	private static final int ROWS = 500;

	private final Map<String, NamedCsvRecord> colleges = byKey("data/programs/colleges.csv", "id");

	private final Map<String, List<String>> cips = DataFiles.read("data/programs/occupations.csv")
		.stream()
		.collect(Collectors.groupingBy((row) -> row.getField("soc"),
				Collectors.mapping((row) -> row.getField("cip"), Collectors.toList())));

	private final Map<String, Map<String, Set<String>>> awards = awards();

	private final PageTester pages;

	private final Careers careers;

	ProgramRowsTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers;
	}

	@Test
	void fiveHundredRandomRowsEqualTheTables() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<String> socs = List.copyOf(new TreeSet<>(this.cips.keySet()));
		List<NamedCsvRecord> states = DataFiles.read("data/places/places.csv")
			.stream()
			.filter((place) -> place.getField("kind").equals("state"))
			.toList();
		int rows = 0;
		while (rows < ROWS) {
			String soc = socs.get(random.nextInt(socs.size()));
			NamedCsvRecord state = states.get(random.nextInt(states.size()));
			TestPage page = this.pages.open("/programs?career=" + this.careers.byOccupation().get(soc).slug()
					+ "&place=" + state.getField("abbreviation"));
			for (Element college : page.all(".colleges > li")) {
				NamedCsvRecord row = college(college, state);
				assertThat(said(college)).as("seed %d, %s in %s", seed, soc, state.getField("abbreviation"))
					.isEqualTo(listed(soc, row.getField("id")));
				assertThat(college.select(".result-figures dd").eachText()).as(row.getFields().toString())
					.isEqualTo(figures(row));
				rows += said(college).size();
			}
		}
	}

	private NamedCsvRecord college(Element college, NamedCsvRecord state) {
		return this.colleges.values()
			.stream()
			.filter((row) -> row.getField("name").equals(college.select("h2").text())
					&& row.getField("place").equals(state.getField("place"))
					&& college.text()
						.contains(row.getField("city") + ", " + state.getField("abbreviation") + " "
								+ row.getField("zip")))
			.findFirst()
			.orElseThrow(() -> new AssertionError(college.text()));
	}

	private static Set<String> said(Element college) {
		Set<String> said = new HashSet<>();
		for (Element program : college.select(".programs li")) {
			said.add(program.select("b").text() + "|" + program.select("span").eachText());
		}
		return said;
	}

	private Set<String> listed(String soc, String college) {
		return this.cips.get(soc)
			.stream()
			.flatMap((cip) -> this.awards.getOrDefault(cip, Map.of()).getOrDefault(college, Set.of()).stream())
			.collect(Collectors.toSet());
	}

	/**
	 * Each field with its award and how many, as the page says it, by field and college.
	 */
	private static Map<String, Map<String, Set<String>>> awards() {
		Map<String, NamedCsvRecord> fields = byKey("data/programs/en/fields.csv", "cip");
		return DataFiles.read("data/programs/awards.csv")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.getField("cip"),
					Collectors.groupingBy((row) -> row.getField("college"), Collectors.mapping((row) -> {
						int awards = Integer.parseInt(row.getField("awards"));
						return fields.get(row.getField("cip")).getField("name") + "|["
								+ AwardLevel.of(Integer.parseInt(row.getField("level"))).orElseThrow().label() + ", "
								+ String.format("%,d", awards) + ((awards == 1) ? " award]" : " awards]");
					}, Collectors.toSet()))));
	}

	private static List<String> figures(NamedCsvRecord row) {
		String tuition = row.getField("tuition_in_state").isEmpty() ? row.getField("tuition_program")
				: row.getField("tuition_in_state");
		String rate = row.getField("completion_rate");
		return List.of(dollars(tuition), dollars(row.getField("net_price")), dollars(row.getField("net_price_poorest")),
				rate.isEmpty() ? "Not reported" : percent(new BigDecimal(rate)), dollars(row.getField("earnings")),
				dollars(row.getField("debt")));
	}

	private static String percent(BigDecimal rate) {
		BigDecimal percent = rate.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
		return (percent.intValue() == 100 && rate.compareTo(BigDecimal.ONE) < 0) ? "more than 99%" : percent + "%";
	}

	private static String dollars(String amount) {
		return amount.isEmpty() ? "Not reported" : String.format("$%,d", Integer.parseInt(amount)).replace("$-", "−$");
	}

	private static Map<String, NamedCsvRecord> byKey(String file, String key) {
		return DataFiles.read(file).stream().collect(Collectors.toMap((row) -> row.getField(key), Function.identity()));
	}

}
