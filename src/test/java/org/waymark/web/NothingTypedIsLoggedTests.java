package org.waymark.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.waymark.ServedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers say of themselves stands in the address, and in no log. */
@ServedTest
@ExtendWith(OutputCaptureExtension.class)
class NothingTypedIsLoggedTests {

	private static final String TYPED = "zqxwv";

	private final Http http;

	NothingTypedIsLoggedTests(Http http) {
		this.http = http;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers?q=zqxwv", "/careers/suggest?q=zqxwv", "/careers?near=zqxwv",
			"/fit?title=zqxwv&now=zqxwv", "/fit?career=electrician&have=zqxwv", "/fit?career=zqxwv&from=zqxwv",
			"/handout?add=zqxwv&now=zqxwv", "/handout?career=electrician&zip=zqxwv",
			"/handout?career=electrician&have=zqxwv", "/interests/result?likes=zqxwv", "/budget?place=OH&food=zqxwv",
			"/compare?add=zqxwv", "/claims/check?q=zqxwv", "/report?page=/zqxwv", "/zqxwv", "/zqxwv?a[]=%00zqxwv" })
	void aPageThatIsAnsweredOrRefused(String address, CapturedOutput log) {
		assertThat(this.http.get(address.replace("[]", "%5B%5D")).statusCode()).isLessThan(500);
		assertThat(log.getAll()).doesNotContain(TYPED);
	}

	/** The log says that a page failed, but not what was asked of it. */
	@Test
	void aPageThatFails(CapturedOutput log) {
		assertThat(this.http.get("/test/failing?have=" + TYPED).statusCode()).isEqualTo(500);
		assertThat(log.getAll()).contains("A page could not be made").doesNotContain(TYPED);
	}

}
