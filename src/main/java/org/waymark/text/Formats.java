package org.waymark.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

import com.ibm.icu.text.DateTimePatternGenerator;

/** How the site writes numbers and dates in the reader's language. */
public final class Formats {

	private static final Map<Locale, Formats> OF_LANGUAGES = new ConcurrentHashMap<>();

	/** Each is cloned to be used: a format can write only one number at a time. */
	private final DecimalFormat hundredths;

	private final DecimalFormat decimal;

	private final DecimalFormat tenths;

	private final DecimalFormat digits;

	private final char grouping;

	private final DateTimeFormatter date;

	private final DateTimeFormatter month;

	private Formats(Locale language) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
		this.hundredths = format("#,##0.00", symbols);
		this.decimal = format("#,##0.##", symbols);
		this.tenths = format("#,##0.0", symbols);
		this.digits = format("#,##0.####", symbols);
		this.grouping = symbols.getGroupingSeparator();
		this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
		this.month = DateTimeFormatter.ofPattern(DateTimePatternGenerator.getInstance(language).getBestPattern("yMMMM"),
				language);
	}

	private static Formats current() {
		return OF_LANGUAGES.computeIfAbsent(ReaderLanguage.current(), Formats::new);
	}

	/** Whole dollars, such as {@code $44,640}. */
	public static String dollars(long amount) {
		return "$" + count(amount);
	}

	/** Dollars and cents, such as {@code $21.46}. */
	public static String cents(BigDecimal amount) {
		return "$" + write(current().hundredths, amount);
	}

	/** A whole number, such as {@code 830,760}. */
	public static String count(long number) {
		char grouping = current().grouping;
		StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
		for (int at = digits.length() - 3; at > 0; at -= 3) {
			digits.insert(at, grouping);
		}
		return ((number < 0) ? "-" : "") + digits;
	}

	/**
	 * A count that is given in thousands with one digit after the point, such as
	 * {@code 830,800} for 830.8. Nothing but zeros stands for a small number, not for
	 * none.
	 */
	public static String thousands(BigDecimal thousands) {
		if (thousands.signum() == 0) {
			return Messages.say("text.fewer-than-50");
		}
		return count(thousands.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact());
	}

	/**
	 * A number with two digits after the point, so that those of a column can be
	 * compared.
	 */
	public static String hundredths(BigDecimal number) {
		return write(current().hundredths, number);
	}

	/** A number with up to two digits after the point. */
	public static String decimal(BigDecimal number) {
		return write(current().decimal, number);
	}

	/** A number with two digits after the point and a true minus sign. */
	public static String signedHundredths(double number) {
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
		return ((rounded.signum() < 0) ? "−" : "") + hundredths(rounded.abs());
	}

	/** A number with one digit after the point. */
	public static String tenths(double number) {
		return write(current().tenths, BigDecimal.valueOf(number));
	}

	/** A percentage with one digit after the point and a true minus sign. */
	public static String percent(BigDecimal percent) {
		return ((percent.signum() < 0) ? "−" : "") + write(current().tenths, percent.abs()) + "%";
	}

	/** A percentage with all its digits, such as {@code 4.7%} or {@code 5.525%}. */
	public static String rate(BigDecimal percent) {
		return write(current().digits, percent) + "%";
	}

	/** A part of a whole in full percent, which is 100 only if it is all of it. */
	public static String share(long part, long whole) {
		long percent = Math.round(100.0 * part / whole);
		return (percent >= 100 && part < whole) ? Messages.say("text.over-99") : Math.min(100, percent) + "%";
	}

	/** A date, such as {@code November 22, 2026}. */
	public static String date(LocalDate date) {
		return current().date.format(date);
	}

	/** The month of a date, such as {@code March 2021}. */
	public static String month(LocalDate date) {
		return current().month.format(date);
	}

	/** A rank, such as {@code 1st}. */
	public static String ordinal(int rank) {
		return Messages.say("text.ordinal", rank);
	}

	/** Names in a sentence, such as {@code A, B and C}. */
	public static String list(Collection<String> names) {
		return list(names, (others, last) -> Messages.say("text.list-and", others, last));
	}

	/** Names of which one is meant, such as {@code A, B or C}. */
	public static String either(Collection<String> names) {
		return list(names, (others, last) -> Messages.say("text.list-or", others, last));
	}

	private static String list(Collection<String> names, BinaryOperator<String> ending) {
		List<String> all = List.copyOf(names);
		int others = all.size() - 1;
		return (others < 1) ? String.join("", all)
				: ending.apply(String.join(", ", all.subList(0, others)), all.get(others));
	}

	private static DecimalFormat format(String pattern, DecimalFormatSymbols symbols) {
		DecimalFormat format = new DecimalFormat(pattern, symbols);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}

	private static String write(DecimalFormat format, BigDecimal number) {
		return ((DecimalFormat) format.clone()).format(number);
	}

}
