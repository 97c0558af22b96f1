package org.waymark.career;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a career's page says of the median after taxes. */
@FixtureTest
class TakeHomePageTests {

	private static final String NURSE = "/careers/registered-nurse";

	private static final String LINK = "See every step, and what you need to earn to live there";

	@Inject
	private PageTester pages;

	@Test
	void theArithmeticIsThatOfTheBudget() {
		TestPage page = this.pages.open(NURSE + "?place=OH");
		String href = page.link(LINK);
		assertThat(href).matches("/budget\\?place=OH&pay=\\d+");
		TestPage budget = this.pages.open(href);
		String left = budget.table("#earned-sums").cell("Left after taxes", "A year");
		assertThat(page.only("section:has(#pay)").text()).contains(
				"with federal, payroll and state taxes of Ohio, tax year 2026", "Ohio income tax = " + left,
				"Federal tax law, 2026", "State tax law, 2026");
		String month = budget.only("#earned").text().replaceFirst(".*leaves ", "").replaceFirst(" after taxes", "");
		assertThat(page.only("section:has(#pay)").text()).contains("The median leaves " + month + " in Ohio.");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void withoutAStateItIsFederalTaxOnly() {
		assertThat(this.pages.open(NURSE).only("section:has(#pay)").text())
			.contains("with federal and payroll taxes only, since no state is chosen")
			.doesNotContain("State tax law");
		assertThat(this.pages.open(NURSE).link(LINK)).startsWith("/budget?pay=");
	}

	@Test
	void aStateWithoutATaxSubtractsNone() {
		assertThat(this.pages.open(NURSE + "?place=WA").only("section:has(#pay)").text())
			.contains("state taxes of Washington")
			.doesNotContain("Washington income tax");
	}

	@Test
	void aCappedMedianLeavesAtLeastSoMuch() {
		assertThat(this.pages.open("/careers/chief-executives?place=WA&year=2024").only("section:has(#pay)").text())
			.contains("The median leaves at least $");
	}

	/** Paid by the hour only; not in the table; a territory; an area without a figure. */
	@ParameterizedTest
	@ValueSource(strings = { "/careers/actors", "/careers/legislators", NURSE + "?place=PR", NURSE + "?place=38900" })
	void whereThereIsNoMedianOrNoTaxThereIsNoEstimate(String address) {
		assertThat(this.pages.open(address).only("section:has(#pay)").text()).doesNotContain("after taxes",
				"After taxes");
	}

}
