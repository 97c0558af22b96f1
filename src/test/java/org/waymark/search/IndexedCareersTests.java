package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.occupation.Career;
import org.waymark.search.CareerIndex.CareerDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** An index of a few careers, each test with its own. */
class IndexedCareersTests {

	private static final int MOST = 10;

	private final List<Career> careers = new ArrayList<>();

	private final List<CareerDocument> entries = new ArrayList<>();

	private final List<SearchWordEntity> meanings = new ArrayList<>();

	@Test
	void ofTwoWithTheSameTitleTheCommonerComesFirst() throws IOException {
		add("Zoologists", 20, "Keeper");
		add("Zookeepers", 300, "Keeper");
		assertThat(found("keeper")).containsExactly("Zookeepers: Keeper", "Zoologists: Keeper");
	}

	@Test
	void aRareCareersOwnNameComesBeforeATitleOfTheCommonest() throws IOException {
		add("Receptionists", 5000, "Telephone Operator");
		add("Telephone operators", 1);
		assertThat(found("telephone operator")).containsExactly("Telephone operators: null",
				"Receptionists: Telephone Operator");
	}

	@Test
	void theWholeOfATitleComesBeforeAPartOfIt() throws IOException {
		add("Teachers", 100, "Swim Coach");
		add("Drivers", 100, "Coach");
		assertThat(found("coach")).containsExactly("Drivers: Coach", "Teachers: Swim Coach");
	}

	@Test
	void theNearestTitleIsTold() throws IOException {
		add("Caregivers", 1, "Camp Nurse", "Nurse Aide", "Nurse");
		assertThat(found("nurse")).containsExactly("Caregivers: Nurse");
		assertThat(found("aide nurses")).containsExactly("Caregivers: Nurse Aide");
	}

	@Test
	void ofEquallyNearTitlesTheCommonestIsTold() throws IOException {
		add("Caregivers", 1, "Ward Nurse", "Camp Nurse");
		assertThat(found("nurse")).containsExactly("Caregivers: Ward Nurse");
	}

	@Test
	void titlesAreToldOfAnyThatAreAskedFor() throws IOException {
		add("Caregivers", 1, "Camp Nurse", "Nurse");
		add("Coaches", 1, "Swim Coach");
		add("Clinicians", 1, "Nurse Leader");
		add("Nurses", 1, "Staff Nurse");
		IndexedCareers index = index();
		assertThat(index.titles("nurse", List.of(this.careers.get(3), this.careers.get(2), this.careers.get(1))))
			.containsExactly(Map.entry("Clinicians", "Nurse Leader"));
		assertThat(index.titles("nurse", List.of(new Career("new", "New", "10-9999", false, null, false)))).isEmpty();
		assertThat(index.titles("zzz", this.careers)).isEmpty();
	}

	@Test
	void aSummaryIsSearchedButNotTold() throws IOException {
		add("Locksmiths", 1, "Safe Technician");
		assertThat(found("rests")).containsExactly("Locksmiths: null");
	}

	@Test
	void aTitleIsFoundByItsShortFormAndByItsLongOne() throws IOException {
		add("Executives", 1, "CEO (Chief Executive Officer)");
		add("Drivers", 1000, "CEO Driver", "Chief Executive Officer Driver");
		assertThat(found("ceo").get(0)).startsWith("Executives");
		assertThat(found("chief executive officer").get(0)).startsWith("Executives");
	}

	@Test
	void allWordsMustStandInOneTitle() throws IOException {
		add("Caregivers", 1, "Camp Nurse", "Nurse Recruiter");
		assertThat(found("camp recruiter")).isEmpty();
		assertThat(index().some("camp recruiter", MOST)).hasSize(1);
	}

	@Test
	void theLastWordMayBeBegun() throws IOException {
		add("Dental hygienists", 1);
		assertThat(found("dental hyg")).hasSize(1);
		assertThat(found("hygienist den")).hasSize(1);
	}

	@Test
	void aWordBeforeItMayBeBegunOnlyIfItIsNoWord() throws IOException {
		add("Car washers", 1);
		add("Carpenter helpers", 1);
		assertThat(found("carp help")).containsExactly("Carpenter helpers: null");
		assertThat(found("car help")).isEmpty();
	}

	@Test
	void aWordFindsWhatItMeans() throws IOException {
		add("Physicians", 1, "Family Practitioner");
		add("Spin doctors", 1);
		mean("doctor", "physician");
		assertThat(found("doctor")).containsExactlyInAnyOrder("Physicians: null", "Spin doctors: null");
		assertThat(found("physician")).containsExactly("Physicians: null");
	}

	@Test
	void severalWordsFindWhatTheyMeanTogether() throws IOException {
		add("Dental hygienists", 1);
		add("Street cleaners", 1);
		mean("clean teeth", "dental hygienist");
		assertThat(found("clean teeth")).containsExactly("Dental hygienists: null");
		assertThat(found("teeth")).isEmpty();
	}

	@Test
	void aCorrectionIsOneThatFindsSomething() throws IOException {
		add("Welder", 1);
		add("Wilder folk", 1);
		assertThat(index().correct("weldar")).isEqualTo("welder");
		assertThat(index().correct("wolder of folk")).isEqualTo("wilder folk");
		assertThat(index().correct("qqqqqq")).isEqualTo("qqqqqq");
	}

	@Test
	void namesWithTheSamePiecesResemble() throws IOException {
		add("Pharmacists", 1);
		add("Welders", 1);
		assertThat(index().resembling("pharmology", MOST)).extracting(Career::name).containsExactly("Pharmacists");
	}

	private void add(String name, float jobs, String... titles) {
		String soc = "10-%04d".formatted(this.careers.size());
		this.careers.add(new Career(name, name, soc, false, null, false));
		this.entries.add(new CareerDocument(name, null, soc, "Never rest.", "", jobs, List.of(titles), List.of()));
	}

	private void mean(String word, String means) {
		this.meanings.add(new SearchWordEntity() {

			@Override
			String word() {
				return word;
			}

			@Override
			String means() {
				return means;
			}

		});
	}

	/** Names and the titles that are told for them. */
	private List<String> found(String words) throws IOException {
		IndexedCareers index = index();
		List<Career> careers = index.all(words, MOST);
		Map<String, String> titles = index.titles(words, careers);
		return careers.stream().map((career) -> career.name() + ": " + titles.get(career.slug())).toList();
	}

	private IndexedCareers index() throws IOException {
		return new IndexedCareers(this.careers, this.entries.stream(), this.meanings);
	}

}
