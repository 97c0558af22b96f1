package org.waymark.budget.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What is left of a year's pay after taxes.
 *
 * @param pay the pay before taxes, dollars a year
 * @param federal the federal income tax, line by line
 * @param payroll Social Security and Medicare
 * @param state the state's income tax; empty where none is known or due
 */
public record TakeHome(int pay, List<TaxLine> federal, List<TaxLine> payroll, List<TaxLine> state) {

	private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

	/** The federal income tax, dollars and cents a year. */
	public BigDecimal federalTax() {
		return TaxLine.sum(this.federal);
	}

	/** Social Security and Medicare, dollars and cents a year. */
	public BigDecimal payrollTax() {
		return TaxLine.sum(this.payroll);
	}

	/** The state's income tax, dollars and cents a year. */
	public BigDecimal stateTax() {
		return TaxLine.sum(this.state);
	}

	/** What is left, dollars and cents a year. */
	public BigDecimal yearly() {
		return BigDecimal.valueOf(this.pay).subtract(federalTax()).subtract(payrollTax()).subtract(stateTax());
	}

	/** A twelfth of that, rounded to the cent. */
	public BigDecimal monthly() {
		return yearly().divide(MONTHS, 2, RoundingMode.HALF_UP);
	}

	/** The same rounded to dollars. */
	public long monthlyDollars() {
		return monthly().setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	/** Whether it is enough for a year that costs so much. */
	boolean covers(int dollarsAYear) {
		return yearly().compareTo(BigDecimal.valueOf(dollarsAYear)) >= 0;
	}

}
