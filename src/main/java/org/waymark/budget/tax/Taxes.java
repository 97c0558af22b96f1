package org.waymark.budget.tax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The taxes on the pay of a single person without dependents in one place. Each line is
 * rounded to the cent, and no two dollars in a row are taxed by more than a dollar, so
 * more pay leaves more; but for a cliff, where a fixed amount falls due.
 *
 * @param federal the federal income tax
 * @param payroll Social Security and Medicare
 * @param state the state's income tax; empty for the whole nation
 */
public record Taxes(IncomeTax federal, PayrollTax payroll, Optional<IncomeTax> state) {

	/** The tax year. */
	public int year() {
		return this.payroll.year();
	}

	/** The ids of their sources: federal law, then the state's. */
	public Stream<String> sources() {
		return Stream.concat(Stream.of(this.payroll.source()), this.state.map(IncomeTax::source).stream());
	}

	/** What is left of a year's pay in dollars, not below 0. */
	public TakeHome of(int pay) {
		return new TakeHome(pay, this.federal.of(pay), this.payroll.of(pay),
				this.state.map((tax) -> tax.of(pay)).orElse(List.of()));
	}

	/**
	 * The lowest pay of a year, to the dollar, that leaves so much, as does all higher
	 * pay.
	 * @param dollarsAYear what is to be left, not below 0
	 */
	public int payFor(int dollarsAYear) {
		List<Integer> cliffs = this.state.map(IncomeTax::cliffs).orElse(List.of());
		int enough = enough(dollarsAYear, cliffs);
		for (int number = cliffs.size() - 1; number >= 0; number--) {
			int beyond = cliffs.get(number) + 1;
			if (!of(beyond).covers(dollarsAYear)) {
				return between(beyond, enough, dollarsAYear);
			}
			if (!of(beyond - 1).covers(dollarsAYear)) {
				return beyond;
			}
			enough = beyond - 1;
		}
		return of(0).covers(dollarsAYear) ? 0 : between(0, enough, dollarsAYear);
	}

	/** Some pay beyond all cliffs that leaves so much. */
	private int enough(int dollarsAYear, List<Integer> cliffs) {
		int enough = 1 + cliffs.stream().mapToInt(Integer::intValue).max().orElse(dollarsAYear);
		while (!of(enough).covers(dollarsAYear)) {
			enough *= 2;
		}
		return enough;
	}

	/** Halves the way between pay that falls short and pay that is enough. */
	private int between(int shortPay, int enoughPay, int dollarsAYear) {
		int falls = shortPay;
		int enough = enoughPay;
		while (enough - falls > 1) {
			int middle = falls + (enough - falls) / 2;
			if (of(middle).covers(dollarsAYear)) {
				enough = middle;
			}
			else {
				falls = middle;
			}
		}
		return enough;
	}

}
