package org.waymark.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Settings;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTests {

	@AfterEach
	void endTheRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://waymark.example", "https://waymark.example/" })
	void theAddressThatWasSetIsTheBase(String address) {
		request();
		assertThat(new Site(Settings.of("waymark.address", address)).absolute("/careers?q=nurse"))
			.isEqualTo("https://waymark.example/careers?q=nurse");
	}

	@Test
	void withoutOneTheBaseIsTheAddressThatTheReaderUsed() {
		request();
		assertThat(new Site(Settings.none()).absolute("/states")).isEqualTo("https://reader.example:8443/states");
	}

	private static void request() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sitemap.xml");
		request.setScheme("https");
		request.setServerName("reader.example");
		request.setServerPort(8443);
		request.setQueryString("x=y");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

}
