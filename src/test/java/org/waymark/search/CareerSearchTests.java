package org.waymark.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.RealDataTest;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is found among the real careers. */
@RealDataTest
class CareerSearchTests {

	private static final int ALL = 1000;

	private final CareerSearch search;

	private final Careers careers;

	private final Occupations occupations;

	CareerSearchTests(@Autowired CareerSearch search, @Autowired Careers careers, @Autowired Occupations occupations) {
		this.search = search;
		this.careers = careers;
		this.occupations = occupations;
	}

	@Test
	@Tag("walk")
	void everyCareerComesFirstUnderItsOwnName() {
		assertThat(this.careers.all()).hasSizeGreaterThan(830)
			.allSatisfy((career) -> assertThat(find(career.name())).first().isEqualTo(new Match(career, null)));
	}

	@Test
	@Tag("walk")
	void everyCareerIsFoundByItsCode() {
		assertThat(this.careers.all()).allSatisfy(
				(career) -> assertThat(this.search.find(career.soc(), 10).matches()).contains(new Match(career, null))
					.allMatch((match) -> match.career().soc().equals(career.soc())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "29-1141", "291141", "29-1141.00", " 29-1141 ", "29–1141", "29‑1141", "29 1141",
			"SOC 29-1141", "soc code: 29-1141", "O*NET 29-1141.00" })
	void aCodeFindsItsOccupationAndNothingElse(String code) {
		assertThat(socs(code)).containsOnly("29-1141");
	}

	@ParameterizedTest
	@CsvSource({ "trucker, 53-3032", "work outside, 37-3011", "cosmetology, 39-5012", "esports, 27-2021" })
	void whatIsFoundInSeveralWaysOrMeantComesFirst(String words, String soc) {
		assertThat(this.search.find(words, 1).matches()).extracting((match) -> match.career().soc())
			.containsExactly(soc);
	}

	@ParameterizedTest
	@CsvSource({ "lineman, 49-9051", "doordash, 53-3033", "prior authorization, 43-6013", "enfermero, 29-1141" })
	void whatAWordMeansComesBeforeATitleThatHappensToBeTheSame(String word, String soc) {
		assertThat(this.search.find(word, 1).matches()).extracting((match) -> match.career().soc())
			.containsExactly(soc);
	}

	@ParameterizedTest
	@CsvSource({ "cmaa, Medical administrative assistant", "ccma, Medical assistant", "ncmoa, Medical office assistant",
			"npte, Physical therapist assistant" })
	void aCertificationLeadsToTheGuidesThatNameIt(String letters, String guide) {
		assertThat(find(letters)).extracting(Match::name).contains(guide);
		assertThat(find(letters)).filteredOn((match) -> match.name().equals(guide))
			.extracting(Match::title)
			.containsOnlyNulls();
	}

	@ParameterizedTest
	@ValueSource(strings = { "doordash", "grubhub", "enfermera", "astronaut" })
	void aWordThatIsKnownOrFarFromAnyOtherIsNotCorrected(String word) {
		assertThat(this.search.find(word, 3).corrected()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "99-9999", "29-114", "29-1141.000" })
	void aCodeOfNoOccupationFindsNothing(String code) {
		assertFindsNothing(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "registered nurses", "Registered Nurse", "NURSE, REGISTERED", "the registered nurse",
			"regist nur", "registered nur", "I want to become a registered nurse" })
	void wordsFindANameInAnyOrderAndFormAndWhileTheyAreTyped(String words) {
		Found found = this.search.find(words, 3);
		assertThat(found.corrected()).isNull();
		assertThat(found.matches()).first().satisfies((match) -> {
			assertThat(match.career().soc()).isEqualTo("29-1141");
			assertThat(match.name()).startsWith("Registered nurse");
			assertThat(match.title()).isNull();
		});
	}

	@Test
	void aMatchNamesTheTitleThatItWasFoundBy() {
		assertThat(find("medical receptionist")).extracting(Match::name, Match::title)
			.contains(tuple("Medical secretaries and administrative assistants", "Medical Receptionist"));
	}

	@ParameterizedTest
	@CsvSource({ "electrition, electrician, 47-2111", "Plummer, plumber, 47-2152",
			"nurce practitoner, nurse practitioner, 29-1171", "farmasist, pharmacist, 29-1051" })
	void misspelledWordsAreMendedAndTold(String words, String corrected, String soc) {
		assertThat(this.search.find(words, 3).corrected()).isEqualTo(corrected);
		assertThat(socs(words)).first().isEqualTo(soc);
	}

	@Test
	void rightWordsBesideAWrongOneStay() {
		assertThat(this.search.find("pediatric nurze", 3).corrected()).isEqualTo("pediatric nurse");
	}

	@Test
	@Tag("walk")
	void everyJobTitleIsFoundWithoutAChange() {
		Map<String, Set<String>> socsOf = new TreeMap<>();
		this.occupations.detailed()
			.stream()
			.map(Occupation::soc)
			.forEach((soc) -> this.occupations.titles(soc)
				.forEach((title) -> socsOf.computeIfAbsent(title, (key) -> new TreeSet<>()).add(soc)));
		List<String> titles = new ArrayList<>(socsOf.keySet());
		Collections.shuffle(titles, new Random(300));
		assertThat(titles.subList(0, 300)).allSatisfy((title) -> {
			Found found = this.search.find(title, 5);
			assertThat(found.corrected()).isNull();
			assertThat(found.matches()).extracting((match) -> match.career().soc())
				.containsAnyElementsOf(socsOf.get(title));
		});
	}

	/** O*NET has it for all of them; the order is that of the jobs in BLS projections. */
	@Test
	void aTitleThatManyShareLeadsToTheCommonestFirst() {
		assertThat(this.search.find("Project Engineer", 4).matches()).extracting(Match::name)
			.containsExactly("Civil engineers", "Industrial engineers", "Mechanical engineers", "Electrical engineers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nurse", "engineer", "case manager", "medical", "work", "co", "43-6013" })
	void noCareerIsFoundTwice(String words) {
		assertThat(this.search.find(words, ALL).matches()).extracting(Match::career)
			.isNotEmpty()
			.doesNotHaveDuplicates();
	}

	@Test
	void noMoreAreFoundThanWereAskedFor() {
		List<Match> all = this.search.find("engineer", ALL).matches();
		assertThat(all).hasSizeGreaterThan(30);
		assertThat(this.search.find("engineer", 3).matches()).isEqualTo(all.subList(0, 3));
	}

	@Test
	void whereNotAllWordsMatchMostOfThemFind() {
		Found found = this.search.find("registered nurse zzzzqqq", 3);
		assertThat(found.corrected()).isNull();
		assertThat(found.matches()).first().extracting(Match::name).isEqualTo("Registered nurse");
	}

	@Test
	void whatMatchesNothingMayResembleSomething() {
		Found found = this.search.find("xxpharmacistxx", 3);
		assertThat(found.corrected()).isNull();
		assertThat(found.matches()).isEmpty();
		assertThat(found.resembling()).hasSize(5).extracting(Career::name).contains("Pharmacists");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t", "!!!", "()", "\"", "-", "?*", "\\", "a:b AND *", "zzzzqqq", "9999", "the",
			"and or a", "😀", "😀😀😀😀", "\uD83D", "مهندس", "医生", "医" })
	void nonsenseFindsNothing(String words) {
		assertFindsNothing(words);
	}

	@Test
	void longWordsFindNothing() {
		for (String letter : List.of("a", "z", "医", "9", "é")) {
			assertFindsNothing(letter.repeat(100));
		}
	}

	private void assertFindsNothing(String words) {
		Found found = this.search.find(words, ALL);
		assertThat(found.corrected()).isNull();
		assertThat(found.careers()).isEmpty();
		assertThat(found.matches()).isEmpty();
		assertThat(found.resembling()).isEmpty();
	}

	private List<Match> find(String words) {
		return this.search.find(words, 3).matches();
	}

	private List<String> socs(String words) {
		return find(words).stream().map((match) -> match.career().soc()).toList();
	}

}
