package org.waymark.server;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is longer than any address that the site gives out is refused. */
@FixtureTest
class AddressLimitsTests {

	private final PageTester pages;

	AddressLimitsTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sources?x=", "/careers?q=", "/careers/", "/assets/" })
	void anAddress(String address) {
		TestPage page = this.pages.open(address + "x".repeat(AddressLimits.ADDRESS));
		assertThat(page.status()).isEqualTo(414);
		assertThat(page.heading()).isEqualTo("That link is too long");
	}

	@Test
	void aPartOfIt() {
		assertThat(this.pages.open("/sources?x=" + "x".repeat(AddressLimits.PART - 1)).status()).isEqualTo(200);
		assertRefused("/sources?name=" + "x".repeat(AddressLimits.PART), "name", "at most 500 characters long");
		assertRefused("/sources?" + "y".repeat(AddressLimits.PART + 1) + "=1", "yyy…", "at most 500 characters long");
	}

	@Test
	void theNumberOfItsParts() {
		assertThat(this.pages.open("/sources?x=1" + "&career=a".repeat(AddressLimits.PARTS - 1)).status())
			.isEqualTo(200);
		assertRefused("/sources?x=1" + "&career=a".repeat(AddressLimits.PARTS), "career", "one of at most 100 parts");
	}

	private void assertRefused(String address, String name, String expected) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains(name + "”", expected).hasSizeLessThan(700);
	}

}
