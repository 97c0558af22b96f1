package org.waymark.claim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.claim.published.Statistic;
import org.waymark.claim.published.ValueUnit;

/** Reads a number as people write it: "$40,940", "28%", "17.25 an hour", "40k". */
public final class NumberReader {

	private static final Pattern NUMBER = Pattern
		.compile("(?<sign>(?<![\\w.,])-\\s?)?\\$?\\s?(?<![\\w.,])(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,12})"
				+ "(?<decimals>\\.\\d{1,6})?(?!\\w*\\d|[.,]\\d)\\s?(?<scale>k\\b|thousand\\b|m\\b|mil\\b|million\\b)?"
				+ "(?:\\s?(?:%|percent\\b))?");

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final BigDecimal TENTH = new BigDecimal("0.1");

	private NumberReader() {
	}

	/** The first number in a text; empty if there is none. */
	public static Optional<SaidNumber> read(String text) {
		String plain = text.replaceAll("[\\p{Pd}−]", "-").replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
		YearsInText years = YearsInText.of(plain);
		StatisticWords words = StatisticWords.of(years.rest());
		Matcher found = NUMBER.matcher(words.rest());
		return found.find() ? Optional.of(read(found, words, years.years())) : alone(years);
	}

	/** A year alone may be meant as a number. */
	private static Optional<SaidNumber> alone(YearsInText years) {
		Matcher found = NUMBER.matcher(years.text());
		return found.find() ? Optional.of(read(found, StatisticWords.of(years.text()), SaidYears.NONE))
				: Optional.empty();
	}

	private static SaidNumber read(Matcher found, StatisticWords words, SaidYears years) {
		BigDecimal written = new BigDecimal(
				found.group("digits").replace(",", "") + Objects.requireNonNullElse(found.group("decimals"), ""));
		BigDecimal scale = scale(found.group("scale"));
		BigDecimal number = written.multiply(scale);
		if (found.group("sign") != null || words.falls()) {
			number = number.negate();
		}
		boolean rounded = scale.compareTo(BigDecimal.ONE) > 0;
		BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(written.scale()).multiply(scale).multiply(HALF);
		UnitWords units = UnitWords.of(words.rest(), found.group().contains("$"));
		BigDecimal said = number;
		List<ValueRange> ranges = units.units(said, words.statistics())
			.map((unit) -> ValueRange.of(unit, said, rounded ? lastDigit : rounding(unit, written.scale())))
			.filter(Objects::nonNull)
			.toList();
		return new SaidNumber(found.group().strip(), number, ranges, words.statistics(), years);
	}

	/** BLS rounds growth to a tenth of a percent, and people round it on. */
	private static BigDecimal rounding(ValueUnit unit, int decimals) {
		if (unit != ValueUnit.PERCENT || decimals == 1) {
			return BigDecimal.ZERO;
		}
		return (decimals == 0) ? HALF : TENTH.multiply(HALF);
	}

	private static BigDecimal scale(String word) {
		if (word == null) {
			return BigDecimal.ONE;
		}
		return Stream.of("k", "thousand").anyMatch(word::equals) ? THOUSAND : MILLION;
	}

	/** What the words around the number say of its statistic. */
	private record StatisticWords(String rest, Set<Statistic> statistics) {

		private static final Pattern FALL = Pattern.compile("\\b(?:declin|fall|drop|shrink|down|decreas|lose|loss)");

		static StatisticWords of(String text) {
			StatisticsInText found = StatisticsInText.of(text);
			return new StatisticWords(found.rest(), found.statistics());
		}

		boolean falls() {
			return FALL.matcher(this.rest).find();
		}

	}

}
