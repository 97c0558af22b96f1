package org.waymark.payoff;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.waymark.cashflow.Amount;
import org.waymark.cashflow.BreakEven;
import org.waymark.cashflow.BreakEvenSpan;
import org.waymark.cashflow.CashFlowItem;
import org.waymark.cashflow.Year;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.training.Durations;
import org.waymark.web.Parameters;

/** How the payoff of a path is said. */
final class PayoffWords {

	private static final long MILLION = 1_000_000;

	private PayoffWords() {
	}

	/** Whole dollars, with a true minus sign. */
	static String dollars(long amount) {
		return (amount < 0) ? "−" + Formats.dollars(-amount) : Formats.dollars(amount);
	}

	/** Round dollars in few letters, such as $500K or $1.5M, for an axis. */
	static String brief(long amount) {
		if (amount == 0) {
			return dollars(0);
		}
		String sign = (amount < 0) ? "−$" : "$";
		long size = Math.abs(amount);
		return (size >= MILLION)
				? Messages.say("payoff.chart.millions", sign + Formats.decimal(BigDecimal.valueOf(size, 6)))
				: Messages.say("payoff.chart.thousands", sign + Formats.decimal(BigDecimal.valueOf(size, 3)));
	}

	/** An amount, which may be a floor. */
	static String dollars(Amount amount) {
		String dollars = dollars(amount.dollars().rounded().amount().longValueExact());
		return amount.atLeast() ? Messages.say("payoff.at-least", dollars) : dollars;
	}

	/** When one breaks even, such as "after 2 years and 4 months". */
	static String when(BreakEven even) {
		if (!even.reached()) {
			return Messages.say("payoff.when.not-within", even.horizon(), even.bound());
		}
		return even.fromTheStart() ? Messages.say("payoff.when.never-behind", even.bound())
				: Messages.say("payoff.when.after", span(even), even.bound());
	}

	/**
	 * When one breaks even, with the low and the high case of its training where they are
	 * far apart, such as "after 1 year and 6 months (from 9 months to 2 years and 2
	 * months)".
	 */
	static String when(BreakEvenSpan even) {
		String usual = when(even.usual());
		if (!even.wide()) {
			return usual;
		}
		if (Stream.of(even.low(), even.usual(), even.high()).allMatch(PayoffWords::plain)) {
			return Messages.say("payoff.when.from-to", usual, span(even.low()), span(even.high()));
		}
		boolean lowIsBetter = even.low().reached();
		String best = when(lowIsBetter ? even.low() : even.high());
		String worst = when(lowIsBetter ? even.high() : even.low());
		if (best.equals(usual)) {
			return Messages.say("payoff.when.at-worst", usual, worst);
		}
		return worst.equals(usual) ? Messages.say("payoff.when.at-best", usual, best)
				: Messages.say("payoff.when.at-best-and-worst", usual, best, worst);
	}

	/** Whether it is after some months that are known. */
	private static boolean plain(BreakEven even) {
		return even.reached() && !even.fromTheStart() && even.bound() == BreakEven.Bound.EXACT;
	}

	/** When one pulls ahead of another for good. */
	static String ahead(BreakEvenSpan even) {
		if (even.usual().fromTheStart()) {
			return when(even);
		}
		return even.usual().reached() ? Messages.say("payoff.pair.ahead", when(even))
				: Messages.say("payoff.pair.not-ahead", when(even));
	}

	private static String span(BreakEven even) {
		return Durations.yearsAndMonths(even.years(), even.months());
	}

	/**
	 * A line of the arithmetic, such as "9 months of work × $41,200 a year ÷ 12 =
	 * $30,900".
	 */
	static String sum(CashFlowItem item) {
		return Messages.say("payoff.sum." + Parameters.name(item.kind()), item.months(),
				dollars(new Amount(item.whole(), item.atLeast())), item.wholeMonths(), dollars(item.amount()));
	}

	/** The sums of a year in one line. */
	static String sums(Year year) {
		return year.items().isEmpty() ? Messages.say("payoff.sums.nothing")
				: String.join("; ", year.items().stream().map(PayoffWords::sum).toList());
	}

}
