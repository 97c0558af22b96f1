package org.waymark.pdf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ServedTest;
import org.waymark.server.cache.PageCache;
import org.waymark.web.Http;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of pages are kept and sent as pages are, but not packed a second time. */
@ServedTest
class PdfServedTests {

	private static final String CAREER = "/careers/actors.pdf?place=WA";

	private final Http http;

	private final PageCache pages;

	PdfServedTests(Http http, PageCache pages) {
		this.http = http;
		this.pages = pages;
	}

	@ParameterizedTest
	@ValueSource(strings = { CAREER, "/compare.pdf?career=actors&career=electrician" })
	void theSecondReaderGetsTheSameBytes(String address) {
		HttpResponse<byte[]> made = this.http.get(address, "Accept-Encoding", "gzip");
		assertThat(this.pages.cache().asMap()).containsKey(this.http.root() + address);
		HttpResponse<byte[]> kept = this.http.get(address, "Accept-Encoding", "gzip");
		assertThat(kept.statusCode()).isEqualTo(200);
		assertThat(kept.body()).isEqualTo(made.body()).startsWith("%PDF-".getBytes());
		assertThat(this.http.get(address).body()).isEqualTo(made.body());
		assertThat(kept.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(kept.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(kept.headers().firstValue("Content-Disposition")).isPresent();
		assertThat(kept.headers().map().keySet()).isEqualTo(made.headers().map().keySet());
	}

	@Test
	void whoHasItIsToldSo() {
		String etag = this.http.get(CAREER).headers().firstValue("ETag").orElseThrow();
		assertThat(this.http.get(CAREER, "If-None-Match", etag).statusCode()).isEqualTo(304);
	}

	@Test
	void itsHeadersCanBeAskedFor() throws IOException, InterruptedException {
		HttpRequest head = HttpRequest.newBuilder(URI.create(this.http.root() + CAREER))
			.method("HEAD", HttpRequest.BodyPublishers.noBody())
			.build();
		HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(head, BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
		assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(this.http.get(CAREER).body().length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/actors.pdf/", "/Careers/actors.pdf" })
	void anotherSpellingLeadsToIt(String address) {
		HttpResponse<byte[]> answer = this.http.get(address);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/careers/actors.pdf");
	}

}
