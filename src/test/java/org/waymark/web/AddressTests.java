package org.waymark.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests {

	private static final Address SALARY = Address.of("/careers/actors/salary")
		.with("place", "WA", "US")
		.with("year", 2024, 2025);

	@Test
	void parametersStandInTheOrderInWhichTheyWereAdded() {
		assertThat(SALARY).hasToString("/careers/actors/salary?place=WA&year=2024");
	}

	@Test
	void aParameterAtItsDefaultIsLeftOut() {
		assertThat(Address.of("/careers").with("place", "US", "US")).hasToString("/careers");
		assertThat(SALARY.with("place", "US", "US")).hasToString("/careers/actors/salary?year=2024");
	}

	@Test
	void aParameterIsReplacedNotRepeated() {
		assertThat(SALARY.with("year", 2023, 2025)).hasToString("/careers/actors/salary?place=WA&year=2023");
	}

	@Test
	void theSameParametersCanGoToAnotherPath() {
		assertThat(SALARY.at("/careers/actors")).hasToString("/careers/actors?place=WA&year=2024");
	}

	@Test
	void someParametersCanBeKeptOrDropped() {
		Address sorted = SALARY.with("sort", "place", "annual-median");
		assertThat(sorted.only("place", "order")).hasToString("/careers/actors/salary?place=WA");
		assertThat(sorted.without("place", "order")).hasToString("/careers/actors/salary?year=2024&sort=place");
	}

	@Test
	void changingAnAddressLeavesTheFirstOneAsItWas() {
		SALARY.with("sort", "place", "annual-median").without("year");
		assertThat(SALARY).hasToString("/careers/actors/salary?place=WA&year=2024");
	}

	@Test
	void whatHasAMeaningInAddressesIsEncoded() {
		assertThat(Address.of("/careers").with("q", "nurse & \"aide\" 50%+{x}", ""))
			.hasToString("/careers?q=nurse%20%26%20%22aide%22%2050%25%2B%7Bx%7D");
	}

}
