package org.waymark;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thousands of strange requests; {@code -Dwaymark.fuzz=100000} asks for more, and
 * {@code src/bench/fuzz/run} asks a real server.
 */
@Tag("walk")
@FixtureTest
class FuzzTests {

	private static final int REQUESTS = Integer.getInteger("waymark.fuzz", 2000);

	private static final long SEED = Long.getLong("waymark.fuzz.seed", 7);

	private final MockMvcTester http;

	FuzzTests(@Autowired MockMvcTester http) {
		this.http = http;
	}

	@Test
	void nothingStrangeBreaksThePagesOrComesBackAsMarkup() {
		StrangeRequests requests = new StrangeRequests(SEED, false);
		Map<String, List<String>> failing = new TreeMap<>();
		Map<Integer, Integer> statuses = new TreeMap<>();
		for (int i = 0; i < REQUESTS; i++) {
			StrangeRequests.Request request = requests.next();
			MvcTestResult answer = ask(request);
			if (answer.getUnresolvedException() != null) {
				failing.put(request.method() + " " + request.target(),
						List.of(String.valueOf(answer.getUnresolvedException())));
				continue;
			}
			int status = answer.getResponse().getStatus();
			statuses.merge(status, 1, Integer::sum);
			List<String> faults = StrangeRequests.faults(status,
					"\nLocation: " + answer.getResponse().getHeader("Location"), markup(answer));
			if (!faults.isEmpty()) {
				failing.put(request.method() + " " + request.target(), faults);
			}
		}
		assertThat(failing).isEmpty();
		assertThat(statuses).containsKeys(200, 302, 400, 404, 405, 414);
	}

	@Test
	void aFaultIsFound() {
		assertThat(StrangeRequests.faults(500, "", "")).hasSize(1);
		assertThat(StrangeRequests.faults(200, "Location: /\nX7-Injected: 1", "")).hasSize(1);
		assertThat(StrangeRequests.faults(200, "", "<p>\"><script>x7</script>")).hasSize(1);
		assertThat(StrangeRequests.faults(200, "", "&gt;&lt;script&gt;x7")).isEmpty();
	}

	/** What a browser would read as a page; a line of text may say anything. */
	private static String markup(MvcTestResult answer) {
		String type = Objects.requireNonNullElse(answer.getResponse().getContentType(), "");
		return type.startsWith(MediaType.TEXT_PLAIN_VALUE) ? ""
				: new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult ask(StrangeRequests.Request request) {
		MockMvcRequestBuilder asked = this.http.method(HttpMethod.valueOf(request.method()))
			.uri(URI.create(request.target()))
			.content(request.body());
		for (String header : request.headers()) {
			String[] parts = StrangeRequests.Request.header(header);
			asked = asked.header(parts[0], parts[1]);
		}
		return asked.exchange();
	}

}
