package org.waymark.payoff;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.cashflow.Amount;
import org.waymark.cashflow.BreakEven;
import org.waymark.cashflow.BreakEvenSpan;
import org.waymark.cashflow.CashFlowItem;
import org.waymark.cashflow.Year;
import org.waymark.text.Formats;

/** How the payoff of a path is said. */
final class PayoffWords {

	/** What is said where pay that is only a floor leaves it open. */
	static final String AS_FAR = ", going by the minimum pay that BLS publishes";

	private static final long MILLION = 1_000_000;

	private PayoffWords() {
	}

	/** Whole dollars, with a true minus sign. */
	static String dollars(long amount) {
		return (amount < 0) ? "−" + Formats.dollars(-amount) : Formats.dollars(amount);
	}

	/** Round dollars in few letters, such as $500K or $1.5M, for an axis. */
	static String brief(long amount) {
		String sign = (amount < 0) ? "−$" : "$";
		long size = Math.abs(amount);
		if (size >= MILLION) {
			return sign + Formats.decimal(BigDecimal.valueOf(size, 6)) + "M";
		}
		return sign + Formats.decimal(BigDecimal.valueOf(size, 3)) + ((size == 0) ? "" : "K");
	}

	/** An amount, which may be a floor. */
	static String dollars(Amount amount) {
		return (amount.atLeast() ? "at least " : "") + dollars(amount.dollars().rounded().amount().longValueExact());
	}

	/** When one breaks even, such as "after 2 years and 4 months". */
	static String when(BreakEven even) {
		if (!even.reached()) {
			return "not within " + even.horizon() + " years" + ((even.bound() == BreakEven.Bound.EXACT) ? "" : AS_FAR);
		}
		if (even.fromTheStart()) {
			return "never behind" + ((even.bound() == BreakEven.Bound.EXACT) ? "" : AS_FAR);
		}
		String when = "after " + span(even);
		return when + switch (even.bound()) {
			case EXACT -> "";
			case AT_THE_LATEST -> " at the latest";
			case AT_THE_EARLIEST -> " at the earliest";
			case UNCERTAIN -> AS_FAR;
		};
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
			return usual + " (from " + span(even.low()) + " to " + span(even.high()) + ")";
		}
		boolean lowIsBetter = even.low().reached();
		String cases = Stream
			.of(extreme("at best ", lowIsBetter ? even.low() : even.high(), usual),
					extreme("at worst ", lowIsBetter ? even.high() : even.low(), usual))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		return usual + " (" + cases + ")";
	}

	/** What it can come to; null if that is what usually happens. */
	private static String extreme(String how, BreakEven even, String usual) {
		String words = when(even);
		return words.equals(usual) ? null : how + words;
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
		return "pulls ahead for good" + (even.usual().reached() ? " " : ": ") + when(even);
	}

	private static String span(BreakEven even) {
		String years = count(even.years(), "year");
		String months = count(even.months(), "month");
		if (even.years() == 0) {
			return months;
		}
		return (even.months() == 0) ? years : years + " and " + months;
	}

	/** A number of things, such as "1 month". */
	static String count(int number, String thing) {
		return number + " " + thing + ((number == 1) ? "" : "s");
	}

	/**
	 * A line of the arithmetic, such as "9 months of work × $41,200 a year ÷ 12 =
	 * $30,900".
	 */
	static String sum(CashFlowItem item) {
		String amount = dollars(item.amount());
		String whole = dollars(item.whole().amount().longValueExact());
		String months = count(item.months(), "month");
		return switch (item.kind()) {
			case COST_AT_START -> "training, paid at the start = −" + amount;
			case COST -> months + " of training × " + whole + " in all ÷ " + item.wholeMonths() + " = −" + amount;
			case TRAINING_PAY -> months + " of work while training × " + whole + " a year ÷ 12 = " + amount;
			case EARLIER_PAY -> months + " of work that leads there × " + (item.atLeast() ? "at least " : "") + whole
					+ " a year ÷ 12 = " + amount;
			case WORK_PAY ->
				months + " of work × " + (item.atLeast() ? "at least " : "") + whole + " a year ÷ 12 = " + amount;
		};
	}

	/** The sums of a year in one line. */
	static String sums(Year year) {
		return year.items().isEmpty() ? "nothing in and nothing out"
				: String.join("; ", year.items().stream().map(PayoffWords::sum).toList());
	}

}
