package org.waymark.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.web.BadParameterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What of a form is taken. */
class ReportFormTests {

	@Test
	void readsWhatABrowserSends() {
		assertThat(ReportForm.of("page=%2Fcareers%3Fq%3Dnurse&wrong=The+pay%21&right=%2451&says-so=BLS&email=a%40b.us"))
			.isEqualTo(new ReportForm("/careers?q=nurse", "The pay!", "$51", "BLS", "a@b.us", ""));
	}

	@Test
	void countsALineAsBrowsersDo() {
		ReportForm form = ReportForm.of("wrong=" + encoded("x\r\n".repeat(999) + "xy"));
		assertThat(form.wrong()).hasSize(2000).startsWith("x\nx\n");
		assertThat(form.problems()).isEmpty();
	}

	@Test
	void keepsNoCharacterThatATerminalObeys() {
		assertThat(ReportForm.of("wrong=" + encoded("a\u001b[2Jb\0c\u202Ed")).wrong()).isEqualTo("a [2Jb c d");
	}

	@Test
	void needsToKnowWhatIsWrong() {
		assertThat(ReportForm.of("wrong=+&right=51").problems()).containsExactly("Say what is wrong.");
	}

	@Test
	void takesNoLongerTextThanItSays() {
		assertThat(ReportForm.of("wrong=x&right=" + "y".repeat(2001)).problems())
			.containsExactly("Each box takes at most 2,000 characters. One of yours has 2,001.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "me", "me@", "a b@c.us", "@c.us" })
	void refusesWhatIsNoEmailAddress(String email) {
		assertThat(ReportForm.of("wrong=x&email=" + encoded(email)).problems()).hasSize(1);
	}

	@Test
	void refusesWhatOnlyAProgramFillsIn() {
		assertThat(ReportForm.of("wrong=x&website=http%3A%2F%2Fx").problems()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=//example.com", "page=https://example.com", "page=/a+b", "wrong=%ZZ", "%=1" })
	void refusesWhatNoPageOfTheSiteSends(String sent) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> ReportForm.of(sent));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
