package org.waymark.budget.tax;

import java.math.BigDecimal;

/**
 * A bracket of an income tax.
 *
 * @param from where it begins: dollars of taxable income a year
 * @param percent what is due of each dollar above that, in percent; 0 to 100
 * @param fixedAmount dollars that are due at once above {@code from}; mostly 0
 */
public record TaxBracket(int from, BigDecimal percent, int fixedAmount) {
}
