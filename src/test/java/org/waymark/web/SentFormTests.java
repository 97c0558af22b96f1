package org.waymark.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.ServedTest;
import org.waymark.web.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** The one form that is sent to the site, over a real connection. */
@ServedTest
class SentFormTests {

	private static final String TO_HERE = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
			+ "Content-Type: application/x-www-form-urlencoded\r\n";

	private final Http http;

	SentFormTests(Http http) {
		this.http = http;
	}

	@Test
	void isRead() {
		Answer answer = send("/report", "wrong=" + "x".repeat(2000) + "&right=" + "%C3%A9".repeat(2000));
		assertThat(answer.status()).as(answer.body()).isEqualTo(303);
		assertThat(answer.headers().get("location")).singleElement().asString().endsWith("/report/thanks");
		HeadersTests.assertSafe(answer.headers());
	}

	@Test
	void isReadInPiecesToo() {
		assertThat(this.http
			.raw("POST /report" + TO_HERE + "Transfer-Encoding: chunked\r\n\r\n3\r\nwro\r\n4\r\nng=x\r\n0\r\n\r\n")
			.status()).isEqualTo(303);
	}

	@Test
	void isNotReadWhenItIsTooLong() {
		Answer answer = send("/report", "wrong=" + "x".repeat(SentForm.MOST_BYTES));
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.body()).contains("2,000 characters");
	}

	@Test
	void saysWhatIsMissingInAPageThatNobodyKeeps() {
		Answer answer = send("/report", "wrong=&right=mine");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.headers()).doesNotContainKeys("etag", "set-cookie");
		assertThat(answer.headers().getOrDefault("cache-control", List.of()))
			.noneMatch((value) -> value.contains("max-age"));
		HeadersTests.assertSafe(answer.headers());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/report/thanks", "/careers", "/reports", "/x/y/report" })
	void isTakenNowhereElse(String path) {
		Answer answer = send(path, "wrong=x");
		assertThat(answer.status()).isIn(404, 405);
		assertThat(answer.headers()).isNotEqualTo(Map.of());
	}

	private Answer send(String path, String form) {
		return this.http.raw("POST " + path + TO_HERE + "Content-Length: " + form.length() + "\r\n\r\n" + form);
	}

}
