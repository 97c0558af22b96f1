package org.waymark;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages of the program the way that a browser does. */
public final class PageTester {

	private final MockMvcTester http;

	PageTester(MockMvcTester http) {
		this.http = http;
	}

	/** The page at an address, such as {@code /careers?q=nurse}, whatever its status. */
	public TestPage open(String address) {
		return TestPage.of(get(address));
	}

	/** What is sent for an address, as it is written. */
	public String html(String address) {
		return new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The bare answer to an address. */
	public MvcTestResult get(String address) {
		return this.http.get().uri(URI.create(address)).exchange();
	}

}
