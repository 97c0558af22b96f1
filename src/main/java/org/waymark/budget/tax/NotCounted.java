package org.waymark.budget.tax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the tables lack of a state's law, or are unsure of. */
public enum NotCounted {

	/** Counties or cities tax pay too. */
	LOCAL,
	/**
	 * The state has not published its brackets of this year: those of last year count.
	 */
	LAST_YEAR,
	/** Two sources have different rates or deductions. */
	SOURCES_DIFFER,
	/** A further tax on very high incomes. */
	SURTAX,
	/** High incomes lose what lower brackets save. */
	RECAPTURE,
	/** A credit takes off some of the tax. */
	CREDIT,
	/** Some of the federal tax can be deducted. */
	FEDERAL_TAX,
	/** Low incomes have tables of their own. */
	LOW_INCOME,
	/** A personal exemption that shrinks as income grows. */
	EXEMPTION,
	/** A standard deduction that shrinks as income grows, and is counted in full. */
	SHRINKING_DEDUCTION;

	/** The words that stand for them in data files. */
	static final List<String> WORDS = Arrays.stream(values()).map(NotCounted::word).toList();

	/** What some words stand for; null for none. */
	static List<NotCounted> of(String words) {
		return (words == null) ? List.of()
				: Stream.of(words.split(" ")).map((word) -> values()[WORDS.indexOf(word)]).toList();
	}

	/** Its name in data files. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
