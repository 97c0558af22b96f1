package org.waymark.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

import org.waymark.wage.Figure;
import org.waymark.wage.Unit;

/** How much of a year's pay the rent of a home takes. */
final class RentShare {

	/** Twelve months, in percent. */
	private static final BigDecimal YEAR_IN_PERCENT = BigDecimal.valueOf(12 * 100);

	private RentShare() {
	}

	/**
	 * Twelve rents divided by a median, before tax.
	 * @param rent dollars a month, above zero
	 * @param median the median
	 * @return full percent, rounded half up, at times above 100; none where the median is
	 * missing, by the hour, or known only to be at or above an amount
	 */
	static OptionalInt percent(int rent, Figure median) {
		if (median.missing() || median.capped() || median.unit() != Unit.DOLLARS_A_YEAR) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(YEAR_IN_PERCENT.multiply(BigDecimal.valueOf(rent))
			.divide(median.amount(), 0, RoundingMode.HALF_UP)
			.intValueExact());
	}

}
