package org.waymark.cashflow;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.cashflow.CashFlowItem.ItemKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.cashflow.TestPaths.dollars;
import static org.waymark.cashflow.TestPaths.exactly;
import static org.waymark.cashflow.TestPaths.pay;
import static org.waymark.cashflow.TestPaths.startNow;
import static org.waymark.cashflow.TestPaths.training;

class CashFlowTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0  | 0     | 0     | 36000 | 36000 | 0  | 36000  | 72000  | 108000 | 144000 | 180000
			24 | 7200  | 0     | 48000 | 48000 | 0  | -3600  | -7200  | 40800  | 88800  | 136800
			24 | 7200  | 12000 | 48000 | 48000 | 0  | 8400   | 16800  | 64800  | 112800 | 160800
			0  | 0     | 0     | 40000 | 52000 | 3  | 40000  | 84000  | 132000 | 184000 | 236000
			9  | 5400  | 0     | 41200 | 44200 | 1  | 4900   | 46850  | 91050  | 135250 | 179450
			18 | 18000 | 0     | 60000 | 60000 | 0  | -12000 | 12000  | 72000  | 132000 | 192000
			0  | 2400  | 9999  | 38400 | 38400 | 0  | 36000  | 74400  | 112800 | 151200 | 189600
			72 | 72000 | 6000  | 90000 | 90000 | 0  | -6000  | -12000 | -18000 | -24000 | -30000
			0  | 0     | 0     | 60000 | 40000 | 2  | 60000  | 110000 | 150000 | 190000 | 230000
			0  | 0     | 0     | 30000 | 70000 | 40 | 30000  | 61000  | 93000  | 126000 | 160000
			""")
	void theTotalsOfFiveYearsAreWorkedOutByHand(int months, long cost, long earned, long start, long later,
			int yearsBetween, long one, long two, long three, long four, long five) {
		CashFlow cashFlow = new CashFlow(
				new CareerPath(training(months, cost, earned), pay(start, later, yearsBetween)), 5);
		assertThat(cashFlow.yearly()).extracting(Year::total)
			.containsExactly(exactly(one), exactly(two), exactly(three), exactly(four), exactly(five));
		assertThat(cashFlow.total()).isEqualTo(exactly(five));
	}

	@Test
	void aYearIsMadeOfPartsThatCanBePrintedAndAddedUp() {
		CashFlow cashFlow = new CashFlow(new CareerPath(training(9, 5_400, 8_000), pay(41_200, 44_200, 1)), 5);
		Year first = cashFlow.yearly().get(0);
		assertThat(first.items()).containsExactly(new CashFlowItem(ItemKind.COST, 9, dollars(5_400), 9, false),
				new CashFlowItem(ItemKind.TRAINING_PAY, 9, dollars(8_000), 12, false),
				new CashFlowItem(ItemKind.WORK_PAY, 3, dollars(41_200), 12, false));
		assertThat(first.items()).extracting(CashFlowItem::amount)
			.containsExactly(exactly(5_400), exactly(6_000), exactly(10_300));
		assertThat(first.costPaid()).isEqualTo(dollars(5_400));
		assertThat(first.earnedInTraining()).isEqualTo(dollars(6_000));
		assertThat(first.earnedAtWork()).isEqualTo(exactly(10_300));
		assertThat(first.net()).isEqualTo(exactly(10_900));
		Year second = cashFlow.yearly().get(1);
		assertThat(second.items()).containsExactly(new CashFlowItem(ItemKind.WORK_PAY, 9, dollars(41_200), 12, false),
				new CashFlowItem(ItemKind.WORK_PAY, 3, dollars(44_200), 12, false));
		assertThat(second.items()).extracting(CashFlowItem::amount).containsExactly(exactly(30_900), exactly(11_050));
		assertThat(second.total()).isEqualTo(exactly(10_900 + 30_900 + 11_050));
	}

	@Test
	void payThatStaysTheSameIsOnePartOfTheYear() {
		CashFlow cashFlow = new CashFlow(new CareerPath(training(7, 0, 0), pay(40_000, 40_000, 3)), 5);
		assertThat(cashFlow.yearly().get(1).items())
			.containsExactly(new CashFlowItem(ItemKind.WORK_PAY, 12, dollars(40_000), 12, false));
	}

	@Test
	void whatIsNothingIsNoPart() {
		CashFlow cashFlow = new CashFlow(new CareerPath(training(12, 0, 0), pay(40_000)), 5);
		assertThat(cashFlow.yearly().get(0).items()).isEmpty();
		assertThat(cashFlow.yearly().get(0).net()).isEqualTo(exactly(0));
	}

	@Test
	void aCostWithoutMonthsIsPaidAtTheStart() {
		CashFlow cashFlow = new CashFlow(new CareerPath(training(0, 2_400, 0), pay(36_000)), 5);
		assertThat(cashFlow.yearly().get(0).items()).containsExactly(
				new CashFlowItem(ItemKind.COST_AT_START, 0, dollars(2_400), 0, false),
				new CashFlowItem(ItemKind.WORK_PAY, 12, dollars(36_000), 12, false));
		assertThat(cashFlow.yearly().get(1).costPaid()).isEqualTo(Dollars.ZERO);
		assertThat(cashFlow.after(0)).isEqualTo(exactly(-2_400));
		assertThat(cashFlow.after(1)).isEqualTo(exactly(600));
		assertThat(cashFlow.after(12)).isEqualTo(exactly(33_600));
	}

	@Test
	void aCostWithMonthsIsSpreadEvenlyOverThem() {
		CashFlow cashFlow = new CashFlow(new CareerPath(training(18, 18_000, 0), pay(60_000)), 5);
		assertThat(cashFlow.after(0)).isEqualTo(exactly(0));
		assertThat(cashFlow.after(1)).isEqualTo(exactly(-1_000));
		assertThat(cashFlow.after(17)).isEqualTo(exactly(-17_000));
		assertThat(cashFlow.after(18)).isEqualTo(exactly(-18_000));
		assertThat(cashFlow.after(19)).isEqualTo(exactly(-13_000));
	}

	@Test
	void theTotalsOfTheMonthsMeetThoseOfTheYears() {
		CashFlow cashFlow = new CashFlow(new CareerPath(training(19, 12_345, 7_654), pay(40_001, 57_777, 7)), 10);
		assertThat(cashFlow.monthly()).hasSize(121);
		assertThat(cashFlow.yearly()).hasSize(10)
			.allSatisfy((year) -> assertThat(cashFlow.monthly().get(12 * year.number())).isEqualTo(year.total()));
		assertThat(cashFlow.monthly())
			.containsExactlyElementsOf(IntStream.rangeClosed(0, 120).mapToObj(cashFlow::after).toList());
	}

	/** 40,000 × 7 / 12 = 23,333.33 and 43,333 × 5 / 12 = 18,055.42. */
	@Test
	void eachPartIsRoundedOnceAndSumsAddWhatIsPrinted() {
		CashFlow cashFlow = new CashFlow(new CareerPath(training(5, 0, 0), pay(40_000, 50_000, 3)), 5);
		assertThat(cashFlow.yearly().get(0).net()).isEqualTo(exactly(23_333));
		assertThat(cashFlow.yearly().get(1).items()).extracting(CashFlowItem::amount)
			.containsExactly(exactly(16_667), exactly(25_278));
		assertThat(cashFlow.yearly().get(1).total()).isEqualTo(exactly(23_333 + 16_667 + 25_278));
	}

	@Test
	void roundedPartsOfACostMayBeADollarOff() {
		CashFlow cashFlow = new CashFlow(new CareerPath(training(36, 10_000, 0), pay(50_000)), 5);
		assertThat(cashFlow.yearly()).extracting(Year::costPaid)
			.startsWith(dollars(3_333), dollars(3_333), dollars(3_333), Dollars.ZERO);
	}

	@Test
	void cappedPayMakesTotalsAtLeast() {
		Earnings capped = new Earnings(dollars(150_000), dollars(239_200), 4, true);
		CashFlow cashFlow = new CashFlow(new CareerPath(training(24, 24_000, 0), capped), 5);
		assertThat(cashFlow.after(24)).isEqualTo(exactly(-24_000));
		assertThat(cashFlow.after(25)).isEqualTo(Amount.atLeast(dollars(-11_500)));
		assertThat(cashFlow.yearly().get(1).net()).isEqualTo(exactly(-12_000));
		assertThat(cashFlow.yearly().get(2).net()).isEqualTo(Amount.atLeast(dollars(150_000)));
		assertThat(cashFlow.total()).isEqualTo(Amount.atLeast(dollars(-24_000 + 150_000 + 172_300 + 194_600)));
	}

	@Test
	void aFloorBeyondTheHorizonLeavesTheTotalExact() {
		Earnings capped = new Earnings(dollars(239_200), dollars(239_200), 0, true);
		assertThat(new CashFlow(new CareerPath(training(60, 100_000, 0), capped), 5).total())
			.isEqualTo(exactly(-100_000));
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 21, 0, -1 })
	void theHorizonIsFromFiveToTwentyYears(int years) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CashFlow(startNow(1), years))
			.withMessageContaining("" + years);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 61 })
	void thereAreNoTotalsOutsideOfTheHorizon(int month) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CashFlow(startNow(1), 5).after(month));
	}

}
