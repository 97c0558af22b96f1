package org.waymark.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the site writes numbers and dates; American English everywhere. */
public final class Formats {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

	/** Each is cloned to be used: a format can write only one number at a time. */
	private static final DecimalFormat HUNDREDTHS = format("#,##0.00");

	private static final DecimalFormat DECIMAL = format("#,##0.##");

	private static final DecimalFormat TENTHS = format("#,##0.0");

	private Formats() {
	}

	/** Whole dollars, such as {@code $44,640}. */
	public static String dollars(long amount) {
		return "$" + count(amount);
	}

	/** Dollars and cents, such as {@code $21.46}. */
	public static String cents(BigDecimal amount) {
		return "$" + write(HUNDREDTHS, amount);
	}

	/** A whole number, such as {@code 830,760}. */
	public static String count(long number) {
		StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
		for (int at = digits.length() - 3; at > 0; at -= 3) {
			digits.insert(at, ',');
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
			return "fewer than 50";
		}
		return count(thousands.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact());
	}

	/**
	 * A number with two digits after the point, so that those of a column can be
	 * compared.
	 */
	public static String hundredths(BigDecimal number) {
		return write(HUNDREDTHS, number);
	}

	/** A number with up to two digits after the point. */
	public static String decimal(BigDecimal number) {
		return write(DECIMAL, number);
	}

	/** A percentage with one digit after the point and a true minus sign. */
	public static String percent(BigDecimal percent) {
		return ((percent.signum() < 0) ? "−" : "") + write(TENTHS, percent.abs()) + "%";
	}

	/** A part of a whole in full percent, which is 100 only if it is all of it. */
	public static String share(long part, long whole) {
		long percent = Math.round(100.0 * part / whole);
		return (percent >= 100 && part < whole) ? "over 99%" : Math.min(100, percent) + "%";
	}

	/** A date, such as {@code November 22, 2026}. */
	public static String date(LocalDate date) {
		return DATE.format(date);
	}

	/** A rank, such as {@code 1st}. */
	public static String ordinal(int rank) {
		int tens = rank % 100;
		if (tens >= 11 && tens <= 13) {
			return rank + "th";
		}
		return rank + switch (rank % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
	}

	private static DecimalFormat format(String pattern) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}

	private static String write(DecimalFormat format, BigDecimal number) {
		return ((DecimalFormat) format.clone()).format(number);
	}

}
