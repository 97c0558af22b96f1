package org.waymark.budget.page;

import java.util.List;

import jakarta.inject.Inject;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.TestTable;

import static org.assertj.core.api.Assertions.assertThat;

/** The budget and the pay that it takes. */
@FixtureTest
class BudgetPageTests {

	private static final String WASHINGTON = "/budget?place=WA";

	private static final String MONTH = "&rent=1000&food=400&health=150&phone=80&car=200&insurance=120&gas=100"
			+ "&loans=150&savings=100&other=200";

	@Inject
	private PageTester pages;

	@Test
	void theRentOfOneBedroomIsFilledIn() {
		TestPage page = this.pages.open(WASHINGTON);
		assertThat(page.heading()).isEqualTo("What do you need to earn in Washington?");
		assertThat(page.only("input[name=rent]").attr("placeholder")).isEqualTo("1,675");
		assertThat(page.only("#hint-rent").text())
			.isEqualTo("If left empty: $1,675. That’s HUD’s fair market rent for one "
					+ "bedroom in Washington, utilities included, 2026.");
		assertThat(page.table("#month-sums").rows()).containsExactly("Rent and utilities", "Your month", "Your year");
		assertThat(page.only("#needed").text()).startsWith("To spend $1,675 a month, you need to earn about $");
		assertThat(page.text()).contains("Not filled in yet, so not counted: Food, Health, Phone and internet, "
				+ "Car payment, Car insurance, Gas, parking and repairs, Student loans, Savings, Everything else.");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void sharingIsHalfOfTwoBedroomsRoundedUp() {
		TestPage page = this.pages.open("/budget?place=44060&home=shared");
		assertThat(page.only("input[name=rent]").attr("placeholder")).isEqualTo("750");
		assertThat(page.only("#hint-rent").text()).contains("$750", "half of HUD’s fair market rent of $1,499");
		assertThat(page.table("#month-sums").cells("How"))
			.containsExactly("Half of HUD’s fair market rent for two bedrooms, $1,499", "Added up", "12 × $750");
		assertThat(page.table("#month-sums").cell("Your month", "Amount")).isEqualTo("$750");
	}

	@Test
	void thePayThatAMonthTakesHasItsArithmetic() {
		TestPage page = this.pages.open(WASHINGTON + MONTH);
		assertThat(page.only("#needed").text())
			.isEqualTo("To spend $2,500 a month, you need to earn about $34,624 a year");
		assertThat(page.text()).contains("about $2,885 a month, or $16.65 an hour for 2,080 hours a year")
			.doesNotContain("Not filled in yet");
		TestTable sums = page.table("#needed-sums");
		assertThat(sums.rows()).containsExactly("Pay before taxes", "Federal income tax: taxable income",
				"Federal income tax", "Federal income tax", "Total federal income tax", "Social Security", "Medicare",
				"Total payroll taxes", "Left after taxes", "Left a month");
		assertThat(sums.cells("How")).containsExactly("In a year", "$34,624 − $16,100 standard deduction",
				"$12,400 × 10%", "$6,124 × 12%", "Added up", "$34,624 × 6.2%", "$34,624 × 1.45%", "Added up",
				"Pay minus taxes", "A twelfth of that");
		assertThat(sums.cells("A year")).containsExactly("$34,624.00", "$18,524.00", "$1,240.00", "$734.88",
				"−$1,974.88", "$2,146.69", "$502.05", "−$2,648.74", "$30,000.38", "$2,500.03");
	}

	@Test
	void aTaxOfNothingHasNoSign() {
		TestTable sums = this.pages.open("/budget?place=OH&pay=12000").table("#earned-sums");
		assertThat(sums.cell("Total federal income tax", "A year")).isEqualTo("$0.00");
		assertThat(sums.cell("Total Ohio income tax", "A year")).isEqualTo("$0.00");
		assertThat(sums.cell("Total payroll taxes", "A year")).isEqualTo("−$918.00");
	}

	@Test
	void aStateThatTaxesPayHasItsOwnLines() {
		TestPage page = this.pages.open("/budget?place=OH&pay=60000");
		TestTable sums = page.table("#earned-sums");
		assertThat(sums.rows()).contains("Ohio: taxable income", "Total Ohio income tax");
		assertThat(sums.cells("How")).contains("$60,000 − $2,400 exemption", "$26,050 × 0%", "$31,550 × 2.75% + $332");
		assertThat(sums.cell("Total Ohio income tax", "A year")).isEqualTo("−$1,199.63");
		assertThat(sums.cell("Left after taxes", "A year")).isEqualTo("$49,190.37");
		assertThat(page.only("#earned").text()).isEqualTo("$60,000 a year leaves about $4,099 a month after taxes");
		assertThat(page.text()).contains("Fill in your month below to see whether that is enough.",
				"State taxes are those of Ohio.", "State tax law, 2026");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			&food=400&pay=60000  | so you’d have $
			&food=9000&pay=60000 | you’d be $
			""")
	void payIsHeldAgainstTheMonth(String query, String says) {
		assertThat(this.pages.open(WASHINGTON + query).text()).contains(says);
	}

	@Test
	void theCareersThatReachItAreThoseOfTheFinder() {
		TestPage page = this.pages.open(WASHINGTON + MONTH);
		List<Element> reach = page.all(".rows dd");
		assertThat(reach).hasSize(3);
		assertThat(reach).extracting((line) -> line.select("a").attr("href"))
			.containsExactly("/careers?place=WA&pay-low=34624", "/careers?place=WA&pay=34624",
					"/careers?place=WA&pay-high=34624");
		for (Element line : reach) {
			TestPage found = this.pages.open(line.select("a").attr("href"));
			assertThat(line.select("a").text()).matches("[1-9]\\d* careers?");
			assertThat(found.only(".found-head [role=status]").text()).startsWith(line.select("a").text());
			assertThat(PageFaults.in(found)).isEmpty();
		}
	}

	@Test
	void theWholeCountryHasNoRentAndNoStateTax() {
		TestPage page = this.pages.open("/budget");
		assertThat(page.only("#hint-rent").text()).startsWith("Choose a state or type a city");
		assertThat(page.text()).contains("Fill in at least one amount", "federal and payroll taxes only");
		assertThat(page.all("#needed")).isEmpty();
		assertThat(this.pages.open("/budget?rent=900").table("#needed-sums").rows())
			.doesNotContain("Total Washington income tax");
	}

	@Test
	void anAreaOfSeveralStatesHasTheTaxesOfTheFirst() {
		assertThat(this.pages.open("/budget?place=38900&rent=900").text())
			.contains("is in Washington and California. We use the taxes of Washington, the first state in its name.");
		assertThat(this.pages.open("/budget?place=44060").text()).contains("State taxes are those of Washington.",
				"There is no tax on wages in Washington.");
	}

	@Test
	void whatAStatesTableLacksIsSaid() {
		assertThat(this.pages.open("/budget?place=CA").text()).contains("last year’s tax brackets for California",
				"A tax credit lowers the real tax in California", "about a million dollars",
				"We don’t count city and county taxes");
	}

	@Test
	void aTerritoryHasNoTaxTables() {
		TestPage page = this.pages.open("/budget?place=PR&rent=700&pay=40000");
		assertThat(page.text()).contains("We have no tax tables for Puerto Rico");
		assertThat(page.all("#needed, #earned")).isEmpty();
		assertThat(page.table("#month-sums").cell("Your month", "Amount")).isEqualTo("$700");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void whoRidesABusHasNoCar() {
		TestPage page = this.pages.open(WASHINGTON + "&travel=bus&bus=70");
		assertThat(page.all("input[name=bus]").val()).isEqualTo("70");
		assertThat(page.all("input[name=car], input[name=insurance], input[name=gas]")).isEmpty();
	}

	@Test
	void aFormLeadsToTheShortestAddress() {
		assertThat(this.pages.get("/budget?place=WA&near=&home=alone&travel=bus&rent=&food=300&car=200&bus=70&pay=")
			.getResponse()
			.getRedirectedUrl()).isEqualTo("/budget?place=WA&travel=bus&food=300&bus=70");
		assertThat(this.pages.get("/budget?near=Spokane&food=300").getResponse().getRedirectedUrl())
			.startsWith("/budget?food=300")
			.contains("place=44060");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rent=-1", "food=20001", "food=12.50", "health=much", "bus=999999999999", "pay=0",
			"pay=1000001", "pay=5e4", "home=castle", "travel=horse", "place=XX", "gas=1&gas=2" })
	void whatMakesNoSenseIsNamedWithWhatWouldDo(String query) {
		TestPage page = this.pages.open("/budget?" + query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("doesn’t work for “" + query.replaceFirst("=.*", "") + "”", "It should be");
	}

	@Test
	void nothingCostsNothing() {
		TestPage page = this.pages.open("/budget?place=WA&rent=0");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Fill in at least one amount");
	}

}
