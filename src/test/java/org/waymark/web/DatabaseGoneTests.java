package org.waymark.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.h2.tools.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database is a server that stops while the site runs, and comes back. The site waits
 * longer for it than it does for readers: on a busy machine one that is there may take
 * two seconds to answer, and would pass for gone.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "waymark.data=src/test/resources/fixture",
		"spring.flyway.url=jdbc:h2:mem:gone;DB_CLOSE_DELAY=-1", "spring.datasource.hikari.connection-timeout=10000",
		"spring.datasource.hikari.validation-timeout=5000" })
@Tag("kill")
@Import(Http.class)
@DirtiesContext
@TestConstructor(autowireMode = AutowireMode.ALL)
class DatabaseGoneTests {

	private static final String PAGE = "/careers/registered-nurse/salary";

	private static final String OTHER = "/careers/actors/salary?place=OH";

	private static final String COMPARISON = "/compare?career=registered-nurse&career=actors&place=OH";

	private static Server server;

	private final Http http;

	DatabaseGoneTests(Http http) {
		this.http = http;
	}

	@DynamicPropertySource
	static void onAServer(DynamicPropertyRegistry properties) throws SQLException {
		server = Server.createTcpServer("-tcpPort", "0").start();
		properties.add("spring.datasource.url", () -> "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:gone");
		properties.add("spring.flyway.user", () -> "sa");
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@Test
	void sayWhatIsWrongAtOnceAndBeThereAgainByItself() throws Exception {
		assertHealth(200, 200, 200);
		assertThat(this.http.get(PAGE).statusCode()).isEqualTo(200);
		assertThat(this.http.get("/careers/suggest?q=nurse").statusCode()).as("the index is made").isEqualTo(200);
		int port = server.getPort();
		CompletableFuture<?> readers = CompletableFuture.allOf(askedWhileItStops());
		server.stop();
		readers.join();
		assertThat(this.http.get(PAGE).statusCode()).as("a page that is kept").isEqualTo(200);
		assertUnavailable(List.of(get(OTHER).join(), get("/careers?q=nurse").join(), get(COMPARISON).join()));
		assertUnavailable(IntStream.range(0, 40)
			.mapToObj((i) -> get(OTHER))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList());
		assertHealth(503, 200, 503);
		assertThat(this.http.get("/careers/suggest?q=nurse").statusCode()).isEqualTo(200);
		assertThat(this.http.get("/nowhere").statusCode()).isEqualTo(404);
		server = Server.createTcpServer("-tcpPort", String.valueOf(port)).start();
		Awaitility.await()
			.atMost(1, TimeUnit.MINUTES)
			.untilAsserted(() -> assertThat(this.http.get(OTHER).statusCode()).isEqualTo(200));
		Awaitility.await().atMost(1, TimeUnit.MINUTES).untilAsserted(() -> assertHealth(200, 200, 200));
	}

	/** Some of them lose their connection in the middle of a question. */
	private CompletableFuture<?>[] askedWhileItStops() {
		return Stream.of("US", "CA", "DC", "MS", "OH", "WA", "GU", "PR")
			.map((place) -> get("/careers/electrician/salary?place=" + place))
			.toArray(CompletableFuture[]::new);
	}

	private CompletableFuture<HttpResponse<byte[]>> get(String address) {
		return CompletableFuture.supplyAsync(() -> this.http.get(address), (task) -> new Thread(task).start());
	}

	private static void assertUnavailable(List<HttpResponse<byte[]>> answers) {
		assertThat(answers).allSatisfy((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).contains("30");
			HeadersTests.assertSafe(answer.headers().map());
			Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
			assertThat(page.select("h1").text()).isEqualTo("We can’t load the numbers right now");
			assertThat(page.select("header.site nav a")).hasSize(4);
			assertThat(page.text()).doesNotContain("jdbc", "Exception", "SQL");
		});
	}

	private void assertHealth(int all, int liveness, int readiness) {
		assertThat(this.http.get("/actuator/health").statusCode()).isEqualTo(all);
		assertThat(this.http.get("/actuator/health/liveness").statusCode()).isEqualTo(liveness);
		HttpResponse<byte[]> ready = this.http.get("/actuator/health/readiness");
		assertThat(ready.statusCode()).isEqualTo(readiness);
		assertThat(new String(ready.body(), StandardCharsets.UTF_8))
			.isEqualTo((readiness == 200) ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
	}

}
