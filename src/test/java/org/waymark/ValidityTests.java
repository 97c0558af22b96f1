package org.waymark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page is valid HTML. */
@FixtureTest
class ValidityTests {

	@Autowired
	private PageTester pages;

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void everyKindOfPageIsValid(String address) {
		assertThat(Validity.errors(this.pages.html(address))).isEmpty();
	}

	@Test
	void aStrayEndTagAndAnUnknownAttributeAreFound() {
		String page = "<!DOCTYPE html><html lang=en><head><title>A</title></head><body><p nonsense>B</details></body></html>";
		assertThat(Validity.errors(page)).hasSize(2);
		assertThat(Validity.errors(page.replace(" nonsense", "").replace("</details>", ""))).isEmpty();
	}

}
