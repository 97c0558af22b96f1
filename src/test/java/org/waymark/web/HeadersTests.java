package org.waymark.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.ServedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer says beside its contents. */
@ServedTest
class HeadersTests {

	/** What a first visit may weigh. */
	private static final int BUDGET = 60 * 1024;

	private static final String[] PACKED = { "Accept-Encoding", "gzip" };

	private final Http http;

	HeadersTests(Http http) {
		this.http = http;
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void everyPageKeepsTheBrowserAtHome(String address) {
		HttpResponse<byte[]> answer = this.http.get(address);
		assertSafe(answer.headers().map());
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#good")
	void everyPageIsThere(String address) {
		assertThat(this.http.get(address).statusCode()).isEqualTo(200);
	}

	@Test
	void theTableAsAFileIsNoExceptionToThat() {
		HttpResponse<byte[]> answer = this.http.get("/careers/registered-nurse/salary.csv?place=WA");
		assertSafe(answer.headers().map());
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
		assertThat(text(answer)).startsWith("\uFEFFplace,name,").hasLineCount(56);
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void staticFilesMayBeKeptForAYear(String address) {
		List<String> files = assets(address);
		assertThat(files).hasSizeGreaterThanOrEqualTo(2).allSatisfy((file) -> {
			assertThat(file).matches("/assets/[a-z0-9./-]+-[0-9a-f]{32}\\.(?:css|svg|js)");
			HttpResponse<byte[]> answer = this.http.get(file);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Cache-Control").orElseThrow().split(", "))
				.containsExactlyInAnyOrder("max-age=31536000", "public", "immutable");
			assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(
					file.endsWith(".css") ? "text/css" : file.endsWith(".js") ? "text/javascript" : "image/svg+xml");
			assertSafe(answer.headers().map());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/waymark-0123456789abcdef0123456789abcdef.css", "/assets/waymark.css",
			"/assets/waymark-.css", "/assets/nothing-0123456789abcdef0123456789abcdef.css", "/assets/", "/waymark.css",
			"/static/waymark.css" })
	void aFileIsOnlyAtTheHashOfItsContents(String address) {
		HttpResponse<byte[]> answer = this.http.get(address);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
		assertThat(answer.headers().firstValue("Cache-Control")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#good")
	void pagesArePackedOnTheWay(String address) throws IOException {
		HttpResponse<byte[]> packed = this.http.get(address, PACKED);
		assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(packed.headers().firstValue("Vary"))
			.hasValueSatisfying((vary) -> assertThat(vary).containsIgnoringCase("accept-encoding"));
		HttpResponse<byte[]> plain = this.http.get(address);
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
			assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
		}
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#good")
	void aFirstVisitIsLight(String address) {
		int weight = Stream.concat(Stream.of(address), assets(address).stream().distinct())
			.mapToInt((file) -> this.http.get(file, PACKED).body().length)
			.sum();
		assertThat(weight).isLessThan(BUDGET);
	}

	/** Headers that allow this host only and pass nothing on. */
	static void assertSafe(Map<String, List<String>> headers) {
		assertThat(headers.get("content-security-policy")).singleElement()
			.asString()
			.contains("default-src 'none'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'",
					"form-action 'self'")
			.doesNotContain("unsafe-", "*", "http:", "https:", "data:", "blob:")
			.matches("(?:[a-z-]+ '(?:self|none)'(?:; |$))+");
		assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
		assertThat(headers.get("referrer-policy")).containsExactly("no-referrer");
		assertThat(headers).doesNotContainKeys("set-cookie", "server", "x-powered-by");
	}

	private List<String> assets(String address) {
		Document page = Jsoup.parse(text(this.http.get(address)));
		return Stream
			.concat(page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]").eachAttr("href").stream(),
					page.select("[src]").eachAttr("src").stream())
			.toList();
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

}
