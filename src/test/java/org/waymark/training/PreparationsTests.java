package org.waymark.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.DataFiles;
import org.waymark.GuideFiles;
import org.waymark.RealDataTest;
import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.cashflow.Way;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.place.Places;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One rule for what every career takes and costs, on the real tables. */
@RealDataTest
class PreparationsTests {

	private static final Map<String, NamedCsvRecord> TUITION = DataFiles.read("data/training/tuition.csv")
		.stream()
		.collect(Collectors.toMap((row) -> row.getField("place") + row.getField("school"), (row) -> row));

	private static final Map<String, NamedCsvRecord> ENTRIES = bySoc("entry-education", "education");

	private static final Map<String, NamedCsvRecord> LENGTHS = bySoc("lengths", "soc");

	private static final Map<String, NamedCsvRecord> PROJECTIONS = DataFiles.read("data/occupations/projections.csv")
		.stream()
		.collect(Collectors.toMap((row) -> row.getField("soc"), (row) -> row));

	private static final Map<String, String> TERMS = Map.of("No formal educational credential", "none",
			"High school diploma or equivalent", "high-school", "Some college, no degree", "some-college",
			"Postsecondary nondegree award", "certificate", "Associate's degree", "associate", "Bachelor's degree",
			"bachelor", "Master's degree", "master", "Doctoral or professional degree", "doctoral");

	@Autowired
	private Careers careers;

	@Autowired
	private Occupations occupations;

	@Autowired
	private Places places;

	@Autowired
	private Preparations preparations;

	@ParameterizedTest
	@ValueSource(strings = { "US", "FL", "VT", "OH", "DC", "PR" })
	void schoolingCostsWhatPublicCollegesOfThePlaceCost(String letters) {
		Place place = place(letters);
		assertThat(this.careers.pages()).hasSize(831 + 6).allSatisfy((career) -> {
			Preparation typical = last(career, place);
			NamedCsvRecord projection = projection(career);
			NamedCsvRecord entry = ENTRIES.get(TERMS.get(projection.getField("entry_education")));
			String school = entry.getField("school");
			if (school.isEmpty()) {
				assertThat(typical.way().dollars()).isEqualTo(Span.NONE);
				assertThat(typical.way().study()).isEqualTo(Span.NONE);
				return;
			}
			NamedCsvRecord price = TUITION.getOrDefault(place.code() + school, TUITION.get("00" + school));
			NamedCsvRecord length = LENGTHS.get(career.soc());
			for (Case which : Case.values()) {
				long months = number(length != null ? length : entry,
						(length != null) ? "undergraduate_months" : "undergraduate_" + which.entry);
				assertThat(typical.way().dollars().in(org.waymark.cashflow.Case.valueOf(which.name())))
					.isEqualTo((int) Math.round(number(price, which.price) * months / 12.0));
			}
		});
	}

	@Test
	void theSameWayHasOnePriceWhateverCareerItLeadsTo() {
		for (Place place : this.places.all().places()) {
			Map<String, Integer> prices = new HashMap<>();
			this.careers.all().forEach((career) -> {
				Preparation typical = last(career, place);
				if (LENGTHS.get(career.soc()) == null) {
					int dollars = typical.way().dollars().usual();
					assertThat(prices.computeIfAbsent(typical.name(), (name) -> dollars)).isEqualTo(dollars);
				}
			});
			assertThat(prices).hasSize(7);
		}
	}

	@Test
	void theWaysOfAGuideCostTheSameAsAnyOtherSchooling() {
		Place place = place("FL");
		GuideFiles.all().forEach((slug, guide) -> {
			Career career = this.careers.at(slug).orElseThrow();
			List<Preparation> all = this.preparations.of(career, null, place);
			List<Map<String, Object>> ways = GuideFiles.items(guide, "training")
				.stream()
				.filter((way) -> way.containsKey("months") || Boolean.TRUE.equals(way.get("paid")))
				.toList();
			assertThat(all).hasSize(ways.size() + 1);
			for (int i = 0; i < ways.size(); i++) {
				Object school = ways.get(i).get("tuition");
				if (school != null && !ways.get(i).containsKey("after")) {
					int months = all.get(i).way().months().usual();
					assertThat(all.get(i).way().dollars().usual()).as(slug + " " + all.get(i).name())
						.isEqualTo(
								(int) Math.round(number(TUITION.get("12" + school), "dollars_a_year") * months / 12.0));
				}
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "registered-nurse, 0, FL, 48, 24620", "registered-nurse, 1, FL, 24, 5588",
			"registered-nurse, 0, VT, 48, 68520", "registered-nurse, 1, VT, 24, 7120" })
	void anAssociateDegreeTakesTwoYearsAndABachelorsFour(String slug, int way, String place, int months, int dollars) {
		Way found = this.preparations.of(this.careers.at(slug).orElseThrow(), null, place(place)).get(way).way();
		assertThat(found.study().usual()).isEqualTo(months);
		assertThat(found.dollars().usual()).isEqualTo(dollars);
	}

	@Test
	void nursingTakesTwoToThreeYearsAtACommunityCollege() {
		assertThat(this.preparations.of(this.careers.at("registered-nurse").orElseThrow(), null, place("OH"))
			.get(1)
			.way()
			.study()).isEqualTo(new Span(24, 24, 36));
	}

	@Test
	void aBridgeCountsWhatStandsBeforeIt() {
		List<Preparation> all = this.preparations.of(this.careers.at("registered-nurse").orElseThrow(), null,
				place("OH"));
		Way bridge = all.stream().filter((way) -> way.name().startsWith("Bridge")).findFirst().orElseThrow().way();
		Way nurse = this.preparations.of(this.careers.at("licensed-practical-nurse").orElseThrow(), null, place("OH"))
			.get(0)
			.way();
		assertThat(bridge.stages()).hasSize(2);
		assertThat(bridge.stages().get(0)).isEqualTo(nurse.stages().get(0));
		assertThat(bridge.study().usual()).isGreaterThan(nurse.study().usual());
		assertThat(bridge.dollars().usual()).isGreaterThan(nurse.dollars().usual());
		Way second = all.stream().filter((way) -> way.name().startsWith("Accelerated")).findFirst().orElseThrow().way();
		assertThat(second.study().low()).isGreaterThan(48);
	}

	@ParameterizedTest
	@CsvSource({ "lawyers, 84", "dentists-general, 96", "pharmacists, 84", "family-medicine-physicians, 96",
			"physical-therapists, 84" })
	void professionsTakeTheirOwnTime(String slug, int months) {
		assertThat(last(this.careers.at(slug).orElseThrow(), place("US")).way().study().usual()).isEqualTo(months);
	}

	@Test
	void everyPhysicianHasMedicalSchoolAndAPaidResidency() {
		List<Career> physicians = this.careers.all()
			.stream()
			.filter((career) -> career.soc().matches("29-12[0-4]\\d"))
			.toList();
		assertThat(physicians).hasSizeGreaterThan(15).allSatisfy((career) -> {
			Way way = last(career, place("US")).way();
			assertThat(way.months(StageKind.GRADUATE_SCHOOL).usual()).isEqualTo(48);
			assertThat(way.months(StageKind.RESIDENCY).low()).isGreaterThanOrEqualTo(36);
			assertThat(way.unpriced()).isTrue();
		});
	}

	@Test
	void whoeverNeedsExperienceStartsInTheJobThatLeadsThere() {
		List<Career> experienced = this.careers.all()
			.stream()
			.filter((career) -> !projection(career).getField("work_experience").equals("None"))
			.toList();
		assertThat(experienced).hasSize(116).allSatisfy((career) -> {
			Preparation typical = last(career, place("US"));
			assertThat(typical.way().months(StageKind.EXPERIENCE))
				.isEqualTo(projection(career).getField("work_experience").equals("5 years or more")
						? Preparations.MUCH_EXPERIENCE : Preparations.SOME_EXPERIENCE);
			assertThat(typical.leadsFrom()).isNotNull().isNotEqualTo(career);
			assertThat(projection(typical.leadsFrom()).getField("work_experience")).isEqualTo("None");
		});
		assertThat(this.careers.all().stream().filter((career) -> last(career, place("US")).leadsFrom() != null))
			.hasSize(116);
	}

	@Test
	void whoeverLearnsOnTheJobHasNothingToPayOrToWaitFor() {
		Preparation apprenticeship = this.preparations
			.of(this.careers.at("electrician").orElseThrow(), null, place("OH"))
			.get(0);
		assertThat(apprenticeship.way().study()).isEqualTo(Span.NONE);
		assertThat(apprenticeship.way().months()).isEqualTo(new Span(48, 54, 60));
		assertThat(PreparationWords.time(apprenticeship)).isEqualTo("4 to 5 years");
		assertThat(PreparationWords.timeNote(apprenticeship)).contains("paid from the first day");
	}

	@Test
	void whatIsAssumedIsSaid() {
		assertThat(PreparationWords
			.assumed(this.preparations.of(this.careers.at("registered-nurse").orElseThrow(), null, place("FL")).get(1)))
			.isEqualTo("24 months, $5,588 at Florida’s public two-year colleges, 2023–24");
		assertThat(PreparationWords.assumed(last(this.careers.at("lawyers").orElseThrow(), place("US"))))
			.isEqualTo("84 months, $43,896 at the US average of public four-year colleges, 2023–24, "
					+ "graduate tuition not included, because no public price by state exists");
		assertThat(
				PreparationWords.costNote(last(this.careers.at("accountants-and-auditors").orElseThrow(), place("DC"))))
			.startsWith("4 years at the District of Columbia’s public four-year colleges, 2023–24");
		assertThat(PreparationWords.costNote(last(this.careers.at("paralegal").orElseThrow(), place("DC"))))
			.contains("US average of public two-year colleges, 2023–24 (none in the District of Columbia)");
	}

	private Preparation last(Career career, Place place) {
		List<Preparation> all = this.preparations.of(career,
				this.occupations.projections(List.of(career.soc())).get(career.soc()), place);
		return all.get(all.size() - 1);
	}

	private Place place(String letters) {
		return this.places.all().named(letters).orElseThrow();
	}

	private static NamedCsvRecord projection(Career career) {
		return PROJECTIONS.get(career.soc());
	}

	private static Map<String, NamedCsvRecord> bySoc(String file, String key) {
		return DataFiles.read("data/training/" + file + ".csv")
			.stream()
			.collect(Collectors.toMap((row) -> row.getField(key), (row) -> row));
	}

	private static long number(NamedCsvRecord row, String field) {
		return Long.parseLong(row.getField(field));
	}

	/** The columns of the three cases. */
	private enum Case {

		LOW("lowest", "low"), USUAL("dollars_a_year", "usual"), HIGH("highest", "high");

		private final String price;

		private final String entry;

		Case(String price, String entry) {
			this.price = price;
			this.entry = entry;
		}

	}

}
