package org.waymark.fit.page;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** The questionnaire about interests and its result, on twelve pieces of work. */
@FixtureTest
class InterestsPageTests {

	@Inject
	private PageTester pages;

	@Test
	void everyPieceOfWorkHasThreeAnswers() {
		TestPage page = this.pages.open("/interests");
		assertThat(page.heading()).isEqualTo("What do you like to do?");
		assertThat(page.all(".questionnaire fieldset")).hasSize(12);
		assertThat(page.all(".questionnaire input[type=radio]")).hasSize(36);
		assertThat(page.all(".questionnaire [checked]")).isEmpty();
		assertThat(page.text()).contains("Argue a case in front of a judge.", "of 12 answered");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void theFormIsLedToAShortAddress() {
		assertThat(redirected("/interests/result?11-1011=n&29-1141=y&47-2111=u&place=OH"))
			.isEqualTo("/interests/result?place=OH&likes=n---y----u--");
	}

	@Test
	void theResultSaysWhatStandsOutAndWhichCareersFit() {
		TestPage page = this.pages.open("/interests/result?likes=nnynyuunnnun&place=OH");
		assertThat(page.heading()).isEqualTo("You lean toward: Helping people");
		assertThat(page.text()).contains("You answered 12 of 12 questions.");
		assertThat(page.section("Careers that fit best").text()).contains("Match", "Elementary school teacher", "You");
		assertThat(page.all(".matches tbody a").get(0).attr("href")).endsWith("?place=OH");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void theAnswersCanBeChanged() {
		TestPage page = this.pages.open("/interests?likes=ynu---------");
		assertThat(page.all(".questionnaire [checked]")).extracting((input) -> input.attr("value"))
			.containsExactly("y", "n", "u");
	}

	@ParameterizedTest
	@CsvSource({ "yyyyyyyyyyyy, You liked everything", "nnnnnnnnnnnn, You didn’t like any of it",
			"uuuuuuuuuuuu, You aren’t sure about any of it", "yn----------, We need a few more answers" })
	void answersThatSayNothingAreToldSo(String answers, String heading) {
		TestPage page = this.pages.open("/interests/result?likes=" + answers);
		assertThat(page.heading()).isEqualTo(heading);
		assertThat(page.all(".matches")).isEmpty();
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void hollandLettersAndScoresFromElsewhereGiveTheSamePage() {
		assertThat(redirected("/interests/result?likes=sia")).isEqualTo("/interests/result?likes=SIA");
		assertThat(redirected("/interests/result?R=10&I=5&A=8&S=33&E=20&C=12"))
			.isEqualTo("/interests/result?likes=10.5.8.33.20.12");
		assertThat(this.pages.open("/interests/result?likes=SIA").heading())
			.isEqualTo("You lean toward: Helping people");
		assertThat(this.pages.open("/interests/result?likes=10.5.8.33.20.12").text())
			.contains("Worked out from: 10, 5, 8, 33, 20, 12", "Next comes “Leading and selling.”");
	}

	@Test
	void equalScoresFitNothing() {
		TestPage page = this.pages.open("/interests/result?likes=9.9.9.9.9.9");
		assertThat(page.heading()).isEqualTo("No kind of work stands out yet");
		assertThat(page.all(".matches")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "likes=maybe", "likes=RR", "likes=RIAS", "likes=1.2.3", "likes=yyy", "29-1141=perhaps" })
	void whatMakesNoSenseIsRefused(String query) {
		TestPage page = this.pages.open("/interests/result?" + query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains(query.substring(0, query.indexOf('=')));
	}

	@Test
	void aMissingScoreIsNamed() {
		TestPage page = this.pages.open("/interests/result?R=10&I=5&A=8&S=33&E=20");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("a whole number from 0 to 100 for Conventional");
	}

	@Test
	void whoSaidNothingIsAsked() {
		assertThat(redirected("/interests/result")).isEqualTo("/interests");
	}

	private String redirected(String address) {
		return this.pages.get(address).getResponse().getRedirectedUrl();
	}

}
