package org.waymark.license;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.license.FittingWords.Use;

import static org.assertj.core.api.Assertions.assertThat;

/** Which licenses fit which occupations. */
class FittingWordsTests {

	private static final String LAWYERS = "23-1011";

	private static final String SURGEONS = "29-1242";

	private static final String ASSISTANTS = "29-1071";

	private final FittingWords words = new FittingWords(
			Map.of(LAWYERS, List.of("Lawyers", "Licensed Attorney", "Registered Counsel"), SURGEONS,
					List.of("Orthopedic surgeons", "Physician"), ASSISTANTS, List.of("Physician assistants")),
			Set.of("licensed", "registered", "assistant", "assistants"));

	@ParameterizedTest
	@CsvSource({ "electricians, electric", "electrical, electr", "cosmetology, cosmet", "cosmetologist, cosmet",
			"architecture, architectur", "architects, architect", "nurses, nurs", "bus, bus", "barbers, barb",
			"inspection, inspect" })
	void wordsThatAreMadeFromOneHaveItsStem(String word, String stem) {
		assertThat(WordStems.of(word)).isEqualTo(stem);
	}

	@Test
	void oneFitsThatHasAWordOfTheOccupationsNames() {
		assertThat(fits("ATTORNEY-AT-LAW", LAWYERS)).isTrue();
		assertThat(fits("Behavior Analyst", LAWYERS)).isFalse();
	}

	@Test
	void generalWordsDoNotCount() {
		assertThat(fits("Licensed Behavior Analyst", LAWYERS)).isFalse();
		assertThat(fits("Registered Nurse", LAWYERS)).isFalse();
	}

	@Test
	void aWordCanFitAGroupOfOccupations() {
		assertThat(fits("Doctor of Osteopathy", SURGEONS)).isFalse();
		this.words.rule("29-12", Use.FITS, "doctor");
		assertThat(fits("Doctor of Osteopathy", SURGEONS)).isTrue();
		assertThat(fits("Doctor of Osteopathy", LAWYERS)).isFalse();
	}

	@Test
	void aGeneralWordFitsWhereARuleSaysSo() {
		this.words.rule(ASSISTANTS, Use.FITS, "assistant");
		assertThat(fits("Assistant", ASSISTANTS)).isTrue();
		assertThat(fits("Assistant", SURGEONS)).isFalse();
	}

	@Test
	void oneOfTheWordsThatAreNeededMustBeThere() {
		this.words.rule(ASSISTANTS, Use.NEEDS, "assistant");
		this.words.rule(ASSISTANTS, Use.NEEDS, "associate");
		assertThat(fits("Physician", ASSISTANTS)).isFalse();
		assertThat(fits("Physician Associate", ASSISTANTS)).isTrue();
		assertThat(fits("Legal Assistant", ASSISTANTS)).isFalse();
	}

	@Test
	void aWordCanTellThatOneDoesNotFit() {
		this.words.rule("29-", Use.NOT, "veterinarian");
		assertThat(fits("Physician of Animals (Veterinarian)", SURGEONS)).isFalse();
	}

	@Test
	void aDecisionOnAPairComesFirst() {
		this.words.decide("OH-1", LAWYERS, true);
		this.words.decide("OH-2", LAWYERS, false);
		assertThat(this.words.fits("OH-1", "Single Client", LAWYERS)).isTrue();
		assertThat(this.words.fits("OH-2", "Attorney", LAWYERS)).isFalse();
		assertThat(this.words.fits("OH-2", "Physician", SURGEONS)).isTrue();
	}

	private boolean fits(String name, String soc) {
		return this.words.fits("any", name, soc);
	}

}
