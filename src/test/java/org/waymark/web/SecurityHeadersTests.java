package org.waymark.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** What the address of the site changes in its headers. */
class SecurityHeadersTests {

	private static final String HSTS = "Strict-Transport-Security";

	@Test
	void aSiteWithAnHttpsAddressIsAskedByHttpsAlone() {
		assertThat(new SecurityHeaders(Settings.of("waymark.address", "https://waymark.example")).all())
			.containsEntry(HSTS, "max-age=31536000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "http://school.example" })
	void anotherIsNot(String address) {
		assertThat(new SecurityHeaders(Settings.of("waymark.address", address)).all()).doesNotContainKey(HSTS);
	}

}
