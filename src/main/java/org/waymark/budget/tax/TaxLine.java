package org.waymark.budget.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A line of a tax: a part of the pay of a year, and what is due of it.
 *
 * @param kind which tax it is
 * @param part dollars that it is due of
 * @param percent how much of them, in percent
 * @param fixedAmount dollars that are due beside that
 * @param due dollars and cents
 */
public record TaxLine(TaxKind kind, int part, BigDecimal percent, int fixedAmount, BigDecimal due) {

	private static final int CENTS = 2;

	/** A line that is rounded to the cent. */
	static TaxLine of(TaxKind kind, int part, BigDecimal percent, int fixedAmount) {
		BigDecimal share = BigDecimal.valueOf(part).multiply(percent.movePointLeft(2));
		return new TaxLine(kind, part, percent, fixedAmount,
				share.add(BigDecimal.valueOf(fixedAmount)).setScale(CENTS, RoundingMode.HALF_UP));
	}

	/** What some lines come to. */
	static BigDecimal sum(Collection<TaxLine> lines) {
		return lines.stream().map(TaxLine::due).reduce(BigDecimal.ZERO.setScale(CENTS), BigDecimal::add);
	}

	/** What a line is of. */
	public enum TaxKind {

		INCOME, SOCIAL_SECURITY, MEDICARE, ADDITIONAL_MEDICARE

	}

}
