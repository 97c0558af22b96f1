package org.waymark.budget.tax;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an employee owes for Social Security and Medicare.
 *
 * @param year the tax year
 * @param socialSecurityPercent percent of pay up to {@code socialSecurityMost}
 * @param socialSecurityMost dollars a year
 * @param medicarePercent percent of all pay
 * @param additionalPercent percent of pay above {@code additionalFrom}, for a single
 * person
 * @param additionalFrom dollars a year
 * @param source the id of its source
 */
public record PayrollTax(int year, BigDecimal socialSecurityPercent, int socialSecurityMost, BigDecimal medicarePercent,
		BigDecimal additionalPercent, int additionalFrom, String source) {

	/** What is due of a year's pay. */
	List<TaxLine> of(int pay) {
		return Stream.of(
				TaxLine.of(TaxLine.TaxKind.SOCIAL_SECURITY, Math.min(pay, this.socialSecurityMost),
						this.socialSecurityPercent, 0),
				TaxLine.of(TaxLine.TaxKind.MEDICARE, pay, this.medicarePercent, 0),
				TaxLine.of(TaxLine.TaxKind.ADDITIONAL_MEDICARE, Math.max(0, pay - this.additionalFrom),
						this.additionalPercent, 0))
			.filter((line) -> line.part() > 0)
			.toList();
	}

}
