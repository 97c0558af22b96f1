package org.waymark.career;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.DataFiles;
import org.waymark.GuideFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a career's page says to machines. */
@RealDataTest
class OccupationJsonLdTests {

	private static final Map<String, String> YEARLY = Map.of("percentile10", "annual_p10", "percentile25", "annual_p25",
			"median", "annual_median", "percentile75", "annual_p75", "percentile90", "annual_p90");

	private final PageTester pages;

	private final JsonMapper json;

	OccupationJsonLdTests(@Autowired PageTester pages, @Autowired JsonMapper json) {
		this.pages = pages;
		this.json = json;
	}

	@Test
	void anOccupationSaysWhatItIsAndWhereItsPageIs() {
		JsonNode data = data("/careers/registered-nurse?place=WA");
		assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
		assertThat(data.get("@type").asString()).isEqualTo("Occupation");
		assertThat(data.get("name").asString()).isEqualTo("Registered nurse");
		assertThat(data.get("description").asString())
			.isEqualTo(this.pages.open("/careers/registered-nurse").only(".lead").text());
		assertThat(data.get("url").asString()).isEqualTo("http://localhost/careers/registered-nurse");
		assertThat(data.get("occupationalCategory").asString()).isEqualTo("29-1141 Registered Nurses");
		assertThat(data.get("educationRequirements").asString()).isEqualTo("Bachelor's degree");
		assertThat(data.get("experienceRequirements").asString()).isEqualTo("None");
		assertThat(data.get("responsibilities").size()).isGreaterThanOrEqualTo(5);
		assertThat(data("/careers/cashiers").get("responsibilities").size()).isGreaterThanOrEqualTo(5);
		assertThat(data.at("/occupationLocation/@type").asString()).isEqualTo("State");
		assertThat(data.at("/occupationLocation/name").asString()).isEqualTo("Washington");
		assertThat(data("/careers/registered-nurse").at("/occupationLocation/@type").asString()).isEqualTo("Country");
	}

	@ParameterizedTest
	@CsvSource({ "2025, US, 00", "2024, US, 00", "2025, WA, 53", "2024, GU, 66" })
	void thePayIsThatOfTheFilesAndWhatWasNotReleasedIsLeftOut(int year, String place, String code) {
		String file = place.equals("US") ? "national" : "states";
		Map<String, NamedCsvRecord> rows = new HashMap<>();
		DataFiles.read("data/wages/" + file + "-" + year + ".csv")
			.stream()
			.filter((row) -> place.equals("US") || row.getField("place").equals(code))
			.forEach((row) -> rows.put(row.getField("soc"), row));
		occupations(60).forEach((slug, soc) -> {
			JsonNode salary = data("/careers/" + slug + "?year=" + year + "&place=" + place).at("/estimatedSalary/0");
			NamedCsvRecord row = rows.get(soc);
			YEARLY.forEach((name, field) -> {
				String cell = (row != null) ? row.getField(field) : "";
				if (cell.matches("\\d+")) {
					assertThat(salary.get(name).asInt()).as(slug + " " + name).isEqualTo(Integer.parseInt(cell));
					assertThat(salary.get("duration").asString()).isEqualTo("P1Y");
					assertThat(salary.get("@type").asString()).isEqualTo("MonetaryAmountDistribution");
					assertThat(salary.get("currency").asString()).isEqualTo("USD");
				}
				else if (!hourly(soc, year)) {
					assertThat(salary.has(name)).as(slug + " " + name + " " + cell).isFalse();
				}
			});
		});
	}

	/**
	 * In May 2024 all that is known of their upper pay is that it is at or above a cap.
	 */
	@Test
	void aFloorIsNoAmount() {
		JsonNode salary = data("/careers/orthopedic-surgeons-except-pediatric?year=2024").at("/estimatedSalary/0");
		assertThat(salary.propertyNames()).contains("percentile10")
			.doesNotContain("median", "percentile75", "percentile90");
	}

	@Test
	void payByTheHourIsSaidToBeSo() {
		NamedCsvRecord row = row("27-2011", 2025);
		JsonNode salary = data("/careers/actors?year=2025").at("/estimatedSalary/0");
		assertThat(row.getField("basis")).isEqualTo("hourly");
		assertThat(salary.get("duration").asString()).isEqualTo("PT1H");
		assertThat(salary.get("median").asDouble()).isEqualTo(Double.parseDouble(row.getField("hourly_median")));
		assertThat(salary.propertyNames()).doesNotContain("percentile10", "percentile90");
	}

	@Test
	void whereNothingIsKnownOfPayNothingIsSaid() {
		assertThat(data("/careers/registered-nurse?place=GU").has("estimatedSalary")).isFalse();
	}

	private JsonNode data(String address) {
		return this.json.readTree(this.pages.open(address).only("script[type=application/ld+json]").data());
	}

	private static NamedCsvRecord row(String soc, int year) {
		return DataFiles.read("data/wages/national-" + year + ".csv")
			.stream()
			.filter((row) -> row.getField("soc").equals(soc))
			.findFirst()
			.orElse(null);
	}

	private static boolean hourly(String soc, int year) {
		NamedCsvRecord row = row(soc, year);
		return row != null && row.getField("basis").equals("hourly");
	}

	/** Some occupations, always the same, by their slugs. */
	private static Map<String, String> occupations(int number) {
		List<NamedCsvRecord> all = new ArrayList<>(DataFiles.read("data/occupations/occupations.csv")
			.stream()
			.filter((row) -> row.getField("level").equals("detailed"))
			.toList());
		Collections.shuffle(all, new Random(number));
		Map<String, String> some = new TreeMap<>();
		all.subList(0, number)
			.forEach((row) -> some.put(GuideFiles.address(row.getField("soc"), row.getField("slug")),
					row.getField("soc")));
		some.put("orthopedic-surgeons-except-pediatric", "29-1242");
		some.put("legislators", "11-1031");
		return some;
	}

}
