package org.waymark.server.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.PageKinds;
import org.waymark.ServedTest;
import org.waymark.web.Assets;
import org.waymark.web.CountedPage;
import org.waymark.web.Http;

import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Made pages are kept, and only those that may be. */
@ServedTest
class CachedPagesTests {

	private static final String[] PACKED = { "Accept-Encoding", "gzip" };

	private static final String CAREER = "/careers/registered-nurse?place=WA";

	private final Http http;

	private final PageCache pages;

	private final CountedPage counted;

	private final ServletWebServerApplicationContext program;

	CachedPagesTests(Http http, PageCache pages, CountedPage counted, ServletWebServerApplicationContext program) {
		this.http = http;
		this.pages = pages;
		this.counted = counted;
		this.program = program;
	}

	@BeforeEach
	void empty() {
		this.pages.clear();
	}

	@Test
	void theyAreAnsweredBeforeAnythingElseIsAsked() {
		Server server = ((JettyWebServer) this.program.getWebServer()).getServer();
		assertThat(server.getHandler()).isInstanceOf(PageCacheHandler.class);
		assertThat(server.getDescendants(StatisticsHandler.class)).hasSize(1);
	}

	static Stream<String> kept() {
		return PageKinds.good()
			.filter((address) -> Stream
				.of("q=", "/check", "title=", "pay=", "zip=", "near=", "likes=", "add=", "college=", "page=")
				.noneMatch(address::contains));
	}

	@ParameterizedTest
	@MethodSource("kept")
	void aKeptPageIsWhatWasMadeToTheByte(String address) throws IOException {
		HttpResponse<byte[]> made = this.http.get(address, PACKED);
		assertThat(keys()).containsExactly(this.http.root() + address);
		HttpResponse<byte[]> kept = this.http.get(address, PACKED);
		assertThat(kept.body()).isEqualTo(made.body());
		assertThat(kept.headers().map().keySet()).isEqualTo(made.headers().map().keySet());
		HttpResponse<byte[]> plain = this.http.get(address);
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(kept.body()))) {
			assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "?year=2024&place=WA", "?place=WA&utm=x", "?place=", "?place=wa", "?place=WA&place=WA",
			"?place=%57A", "?place=WA&" })
	void anAddressThatTheSiteWouldNotWriteIsNotKept(String query) {
		assertThat(this.http.get("/careers/registered-nurse" + query).statusCode()).isLessThan(500);
		assertThat(keys()).filteredOn((key) -> key.contains("registered-nurse")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sources?place=XX", "/sources?place=99999", "/careers?q=nurse", "/careers?pay=50000",
			"/careers?career=electrician", "/careers/%72egistered-nurse",
			"/compare?career=electrician&career=plumber&now=12345",
			"/compare?career=electrician&career=plumber&cost.plumber=1", "/careers/suggest?q=nur",
			"/careers/registered-nurse/salary.csv", "/states/WA/careers.csv" })
	void whatCanBeTypedFreelyIsNotKept(String address) {
		HttpResponse<byte[]> answer = this.http.get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("ETag")).isPresent();
		assertThat(keys()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { PageKinds.UNKNOWN, PageKinds.MALFORMED, "/test/failing", "/no/such/page",
			"/assets/waymark.css" })
	void anErrorIsNotKept(String address) {
		HttpResponse<byte[]> answer = this.http.get(address);
		assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.headers().firstValue("Cache-Control")).isEmpty();
		assertThat(keys()).isEmpty();
	}

	@Test
	void whoHasThePageIsToldSo() {
		HttpResponse<byte[]> answer = this.http.get(CAREER, PACKED);
		String etag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(etag).matches("\"[0-9a-f]{32}-gzip\"");
		for (String validator : List.of(etag, "W/" + etag, "\"x\", " + etag, "*")) {
			HttpResponse<byte[]> same = this.http.get(CAREER, "Accept-Encoding", "gzip", "If-None-Match", validator);
			assertThat(same.statusCode()).as(validator).isEqualTo(304);
			assertThat(same.body()).isEmpty();
			assertThat(same.headers().firstValue("ETag")).contains(etag);
			assertThat(same.headers().firstValue("Vary")).contains("Accept-Encoding");
			assertThat(same.headers().firstValue("Cache-Control")).isPresent();
		}
		assertThat(this.http.get(CAREER, "If-None-Match", etag).statusCode()).as("another form").isEqualTo(200);
		assertThat(this.http.get(CAREER, "Accept-Encoding", "gzip", "If-None-Match", "\"x\"").statusCode())
			.isEqualTo(200);
	}

	@Test
	void aProxyIsToldHowLongAPageIsGood() {
		HttpResponse<byte[]> answer = this.http.get(CAREER, PACKED);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValueSatisfying(
				(control) -> assertThat(control).startsWith("public, max-age=").contains("stale-if-error="));
		assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
	}

	@ParameterizedTest
	@ValueSource(strings = { CAREER, "/robots.txt", "/sitemap.xml", "stylesheet" })
	void aHeadHasTheHeadersOfThePageAndNoMore(String what) throws Exception {
		String address = what.equals("stylesheet") ? new Assets().href("waymark.css") : what;
		HttpResponse<byte[]> page = this.http.get(address);
		assertThat(page.body()).isNotEmpty();
		this.pages.clear();
		for (int i = 0; i < 2; i++) {
			HttpResponse<byte[]> head = send(HttpRequest.newBuilder(URI.create(this.http.root() + address))
				.method("HEAD", HttpRequest.BodyPublishers.noBody())
				.build());
			assertThat(head.statusCode()).isEqualTo(200);
			assertThat(head.body()).isEmpty();
			assertThat(head.headers().firstValue("Content-Length")).contains(String.valueOf(page.body().length));
			assertThat(head.headers().firstValue("ETag")).isEqualTo(page.headers().firstValue("ETag"));
		}
		assertThat(this.http.get(address).body()).isEqualTo(page.body());
	}

	@Test
	void aPageThatManyAskForAtOnceIsMadeOnce() {
		int before = this.counted.made();
		Set<String> texts = Set.copyOf(manyAtOnce(CountedPage.ADDRESS).map(CachedPagesTests::text).toList());
		assertThat(texts).containsExactly("made " + (before + 1) + " times");
		assertThat(this.counted.made()).isEqualTo(before + 1);
	}

	static List<String> failing() {
		return CountedPage.FAILING;
	}

	@ParameterizedTest
	@MethodSource("failing")
	void anErrorThatManyAskForIsSharedButNotKept(String address) {
		int before = this.counted.made();
		HttpResponse<byte[]> alone = this.http.get(address);
		assertThat(alone.statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(manyAtOnce(address)).hasSize(12).allSatisfy((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(alone.statusCode());
			assertThat(answer.body()).isEqualTo(alone.body());
			assertThat(answer.headers().map()).containsOnlyKeys(alone.headers().map().keySet());
		});
		assertThat(this.counted.made()).isBetween(before + 2, before + 12);
		assertThat(keys()).isEmpty();
	}

	@Test
	void anErrorIsNothingToHaveAlready() {
		HttpResponse<byte[]> answer = this.http.get(PageKinds.UNKNOWN, "If-None-Match", "*");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).isNotEmpty();
	}

	private Stream<HttpResponse<byte[]>> manyAtOnce(String address) {
		return IntStream.range(0, 12)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> this.http.get(address),
					(task) -> new Thread(task).start()))
			.toList()
			.stream()
			.map(CompletableFuture::join);
	}

	@Test
	void newDataTakeThePagesAway() {
		this.http.get(CountedPage.ADDRESS);
		int made = this.counted.made();
		this.http.get(CountedPage.ADDRESS);
		assertThat(this.counted.made()).isEqualTo(made);
		this.pages.clear();
		this.http.get(CountedPage.ADDRESS);
		assertThat(this.counted.made()).isEqualTo(made + 1);
	}

	@Test
	void aPageSaysTheAddressThatItWasAskedFor() throws Exception {
		URI other = URI.create(this.http.root().replace("localhost", "127.0.0.1") + CAREER);
		assertThat(text(this.http.get(CAREER))).contains("rel=\"canonical\" href=\"" + this.http.root());
		assertThat(text(send(HttpRequest.newBuilder(other).build())))
			.contains("rel=\"canonical\" href=\"http://127.0.0.1:")
			.doesNotContain("localhost");
	}

	private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	private Set<String> keys() {
		return this.pages.cache().asMap().keySet();
	}

}
