package org.waymark.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;

import static org.assertj.core.api.Assertions.assertThat;

/** The site leaves the reader alone, as a browser sees it. */
@BrowserTest
class PrivacyTests {

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void asksNoOtherHostAndKeepsNothing(String address, Browser browser) {
		visit(browser, address);
		List<Map<?, ?>> events = events(browser);
		assertThat(requested(events)).contains(browser.root() + address)
			.anyMatch((url) -> url.contains("/assets/waymark-"))
			.allMatch((url) -> url.startsWith(browser.root() + "/"));
		assertThat(events.stream().filter((event) -> "Network.responseReceivedExtraInfo".equals(event.get("method"))))
			.isNotEmpty()
			.allSatisfy((event) -> assertThat(headerNames(event)).doesNotContain("set-cookie"));
		assertThat(browser.driver().manage().getCookies()).isEmpty();
		assertThat(browser.ask("document.cookie + localStorage.length + sessionStorage.length")).isEqualTo("00");
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void keepsToItsOwnPolicy(String address, Browser browser) {
		visit(browser, address);
		assertThat(browser.log(LogType.BROWSER)).noneMatch(PrivacyTests::aboutThePolicy);
	}

	@Test
	void noticesAForeignPictureAndStyle(Browser browser) {
		visit(browser, "/careers/registered-nurse");
		browser.ask(
				"document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\"><img src=\"//127.0.0.2:1/x.png\">')");
		assertThat(browser.log(LogType.BROWSER)).filteredOn(PrivacyTests::aboutThePolicy)
			.hasSizeGreaterThanOrEqualTo(2);
	}

	private static void visit(Browser browser, String address) {
		browser.become(TestScreen.DESK);
		browser.driver().get("about:blank");
		browser.log(LogType.PERFORMANCE);
		browser.log(LogType.BROWSER);
		browser.open(address);
	}

	private static boolean aboutThePolicy(String message) {
		return message.contains("Content Security Policy");
	}

	private static List<Map<?, ?>> events(Browser browser) {
		return browser.log(LogType.PERFORMANCE)
			.stream()
			.<Map<?, ?>>map((line) -> (Map<?, ?>) map(line, "message"))
			.toList();
	}

	private static List<String> requested(List<Map<?, ?>> events) {
		return events.stream()
			.filter((event) -> "Network.requestWillBeSent".equals(event.get("method")))
			.map((event) -> (Map<?, ?>) event.get("params"))
			.map((parameters) -> ((Map<?, ?>) parameters.get("request")).get("url").toString())
			.toList();
	}

	private static List<String> headerNames(Map<?, ?> event) {
		Map<?, ?> headers = (Map<?, ?>) ((Map<?, ?>) event.get("params")).get("headers");
		return headers.keySet().stream().map((name) -> name.toString().toLowerCase(Locale.ROOT)).toList();
	}

	private static Object map(String json, String key) {
		Map<String, Object> map = new Json().toType(json, Json.MAP_TYPE);
		return map.get(key);
	}

}
