package org.waymark.budget.tax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.place.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;

/** The arithmetic of taxes, on a made-up law with round numbers. */
class TaxesTests {

	/** 10 percent from $1,000 of pay on, 20 percent from $11,000 on. */
	private static final IncomeTax FEDERAL = tax("00", 1000, 0, bracket(0, "10", 0), bracket(10_000, "20", 0));

	/** 6 percent up to $50,000, 1.5 percent of all, 1 percent above $60,000. */
	private static final PayrollTax PAYROLL = new PayrollTax(2026, new BigDecimal("6"), 50_000, new BigDecimal("1.5"),
			BigDecimal.ONE, 60_000, "law");

	/** Nothing up to $20,500 of pay, then $300 at once and 3 percent. */
	private static final IncomeTax CLIFF = tax("39", 0, 500, bracket(0, "0", 0), bracket(20_000, "3", 300));

	private static final Taxes NATION = new Taxes(FEDERAL, PAYROLL, Optional.empty());

	private static final Taxes STATE = new Taxes(FEDERAL, PAYROLL, Optional.of(CLIFF));

	private static IncomeTax tax(String place, int deduction, int exemption, TaxBracket... brackets) {
		return new IncomeTax(new PlaceCode(place), deduction, exemption, List.of(brackets), List.of(), "law");
	}

	private static TaxBracket bracket(int from, String percent, int fixed) {
		return new TaxBracket(from, new BigDecimal(percent), fixed);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0.00", "1000, 0.00", "1001, 0.10", "11000, 1000.00", "11001, 1000.20", "61000, 11000.00" })
	void incomeTaxIsDueBracketByBracketAboveTheDeduction(int pay, BigDecimal due) {
		assertThat(NATION.of(pay).federalTax()).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0.00", "1000, 75.00", "50000, 3750.00", "60000, 3900.00", "60100, 3902.50" })
	void payrollTaxesHaveAMostAndALeast(int pay, BigDecimal due) {
		assertThat(NATION.of(pay).payrollTax()).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "20500, 0.00", "20501, 300.03", "30500, 600.00" })
	void aFixedAmountIsDueOnceItsBracketIsReached(int pay, BigDecimal due) {
		assertThat(STATE.of(pay).stateTax()).isEqualTo(due);
	}

	@Test
	void everyLineIsRoundedToTheCentAndTheyAddUp() {
		TakeHome takeHome = STATE.of(33_333);
		assertThat(takeHome.payroll()).extracting(TaxLine::due)
			.containsExactly(new BigDecimal("1999.98"), new BigDecimal("500.00"));
		assertThat(takeHome.federal()).extracting(TaxLine::part).containsExactly(10_000, 22_333);
		assertThat(takeHome.yearly()).isEqualTo(new BigDecimal("33333").subtract(new BigDecimal("5466.60"))
			.subtract(new BigDecimal("2499.98"))
			.subtract(new BigDecimal("684.99")));
		assertThat(takeHome.monthly()).isEqualTo(new BigDecimal("2056.79"));
	}

	@Test
	void aDollarMoreLeavesMore() {
		BigDecimal before = new BigDecimal("-1");
		for (int pay = 0; pay < 70_000; pay++) {
			BigDecimal left = NATION.of(pay).yearly();
			assertThat(left).as("%d", pay).isGreaterThan(before);
			before = left;
		}
	}

	@Test
	void thePayForABudgetIsTheLowestThatCoversIt() {
		Random random = new Random(20);
		for (int budget : random.ints(500, 1, 200_000).toArray()) {
			int pay = NATION.payFor(budget);
			assertThat(NATION.of(pay).covers(budget)).as("%d", budget).isTrue();
			assertThat(NATION.of(pay - 1).covers(budget)).as("%d", budget).isFalse();
		}
		assertThat(NATION.payFor(0)).isZero();
	}

	/** At the cliff $20,500 leaves $16,062.50, and a dollar more $300 less. */
	@Test
	void payBeyondACliffNeverFallsShortEither() {
		BigDecimal atCliff = STATE.of(20_500).yearly();
		assertThat(STATE.of(20_501).yearly()).isLessThan(atCliff.subtract(new BigDecimal("299")));
		for (int budget = 15_000; budget < 18_000; budget++) {
			int pay = STATE.payFor(budget);
			for (int more = pay; more < 22_000; more++) {
				assertThat(STATE.of(more).covers(budget)).as("%d of %d", budget, more).isTrue();
			}
			assertThat(STATE.of(pay - 1).covers(budget)).as("%d", budget).isFalse();
		}
	}

	@Test
	void aTaxOfNothingIsNone() {
		assertThat(tax("53", 0, 0, bracket(0, "0", 0)).none()).isTrue();
		assertThat(CLIFF.none()).isFalse();
	}

}
