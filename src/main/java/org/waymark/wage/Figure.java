package org.waymark.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;

import org.waymark.text.Messages;

/**
 * A figure of the wage tables: published, capped (all that is known is that it is at or
 * above an amount), a floor (a cap divided by a price level) or missing, with the reason.
 * It sorts and writes itself; a missing figure is never a number.
 *
 * @param unit what it counts
 * @param state which of the states it is in
 * @param amount the amount, the cap or the floor; null if and only if the figure is
 * missing
 */
public record Figure(Unit unit, State state, BigDecimal amount) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Caps of one table are above its amounts; a floor is where the least that it can be
	 * is.
	 */
	private static final Comparator<Figure> BY_AMOUNT = Comparator
		.comparing((Figure figure) -> figure.state == State.CAPPED)
		.thenComparing(Figure::amount)
		.thenComparing(Figure::floor);

	private static final Comparator<Figure> ASCENDING = missingLast(BY_AMOUNT);

	private static final Comparator<Figure> DESCENDING = missingLast(BY_AMOUNT.reversed());

	public Figure {
		if ((amount != null) != state.amounts()) {
			throw new IllegalArgumentException(state + " with amount " + amount);
		}
	}

	public static Figure published(Unit unit, BigDecimal amount) {
		return new Figure(unit, State.PUBLISHED, amount);
	}

	/** A wage at or above a cap. */
	public static Figure atOrAbove(Unit unit, BigDecimal cap) {
		return new Figure(unit, State.CAPPED, cap);
	}

	public static Figure none(Unit unit, State reason) {
		return new Figure(unit, reason, null);
	}

	/**
	 * A figure that is published if there is an amount, and missing for a reason if not.
	 */
	public static Figure known(Unit unit, Integer amount, State otherwise) {
		return (amount != null) ? published(unit, BigDecimal.valueOf(amount)) : none(unit, otherwise);
	}

	/**
	 * The smallest first; a capped one above every amount, a floor above what it is sure
	 * to reach, a missing one last.
	 */
	public static Comparator<Figure> ascending() {
		return ASCENDING;
	}

	/** The same, the largest first; a missing one is still last. */
	public static Comparator<Figure> descending() {
		return DESCENDING;
	}

	public boolean missing() {
		return this.amount == null;
	}

	/** Whether all that is known is that it is at or above an amount. */
	public boolean capped() {
		return this.state == State.CAPPED || floor();
	}

	/** Whether it is a cap divided by a price level. */
	public boolean floor() {
		return this.state == State.FLOOR;
	}

	/**
	 * Whether it has a place in an order: floors from different places have none, as how
	 * much more there is differs from one to the next.
	 */
	public boolean ordered() {
		return !missing() && !floor();
	}

	/** Whether it is missing because the occupation is paid by the other unit of time. */
	public boolean offBasis() {
		return this.state == State.ANNUAL_ONLY || this.state == State.HOURLY_ONLY;
	}

	/** The figure as the reader sees it. */
	public String text() {
		return switch (this.state) {
			case PUBLISHED -> this.unit.format(this.amount);
			case CAPPED, FLOOR -> Messages.say("wage.or-more", this.unit.format(this.amount));
			default -> this.state.words();
		};
	}

	/**
	 * The figure in prices of the national average: divided by a price level, rounded. A
	 * capped one becomes a floor. Only wages have such a value.
	 * @param priceLevel the price level of its place, United States = 100; null where
	 * none is published
	 */
	public Figure atNationalPrices(BigDecimal priceLevel) {
		if (missing() || this.unit == Unit.JOBS || this.unit == Unit.RATIO) {
			return this;
		}
		if (priceLevel == null) {
			return none(this.unit, State.NO_PRICE_LEVEL);
		}
		return new Figure(this.unit, capped() ? State.FLOOR : this.state,
				this.unit.round(this.amount.multiply(HUNDRED).divide(priceLevel, 6, RoundingMode.HALF_UP)));
	}

	private static Comparator<Figure> missingLast(Comparator<Figure> order) {
		return (one, other) -> {
			if (one.missing() || other.missing()) {
				return Boolean.compare(one.missing(), other.missing());
			}
			return order.compare(one, other);
		};
	}

	/** Whether there is an amount, and if not, why. */
	public enum State {

		/** BLS published an amount. */
		PUBLISHED,
		/** BLS published only that it is at or above the vintage's cap. */
		CAPPED,
		/** A cap divided by a price level: at least so much. */
		FLOOR,
		/** BLS has the line but did not release this figure. */
		NOT_RELEASED,
		/** Paid by the year: BLS publishes no hourly wage of the occupation. */
		ANNUAL_ONLY,
		/** Paid by the hour: BLS publishes no annual wage of the occupation. */
		HOURLY_ONLY,
		/** The table has no such line or column. */
		NOT_IN_TABLE,
		/** BEA publishes no price level of the place. */
		NO_PRICE_LEVEL;

		/** Why there is no amount. */
		private String words() {
			return Messages.say("wage.missing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
		}

		private boolean amounts() {
			return this == PUBLISHED || this == CAPPED || this == FLOOR;
		}

	}

}
