package org.waymark.claim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.claim.published.Statistic;
import org.waymark.claim.published.ValueUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** How people write numbers, and what each can stand for. */
class NumberReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "$40,940 | DOLLARS_A_YEAR | 40940 | 40940", "40940 dollars | DOLLARS_A_YEAR | 40940 | 40940",
					"$ 40,940 per year | DOLLARS_A_YEAR | 40940 | 40940",
					"pays 40,940 | DOLLARS_A_YEAR | 40940 | 40940", "17.25 an hour | DOLLARS_AN_HOUR | 1725 | 1725",
					"$17.25 | DOLLARS_AN_HOUR | 1725 | 1725", "$17.25/hr | DOLLARS_AN_HOUR | 1725 | 1725",
					"$17 per hour | DOLLARS_AN_HOUR | 1700 | 1700", "28% | PERCENT | 275 | 285",
					"28 percent | PERCENT | 275 | 285", "4.2% | PERCENT | 42 | 42", "7.43% | PERCENT | 74 | 74",
					"-2% | PERCENT | -25 | -15", "−2.18 % | PERCENT | -22 | -22",
					"a decline of 3 percent | PERCENT | -35 | -25", "0% | PERCENT | -5 | 5",
					"51,800 openings | OPENINGS | 51800 | 51800", "51,800 openings a year | OPENINGS | 51800 | 51800",
					"$40k | DOLLARS_A_YEAR | 39500 | 40500", "$40.9k a year | DOLLARS_A_YEAR | 40850 | 40950",
					"1.2 million jobs | JOBS | 1150000 | 1250000", "617,300 workers | JOBS | 617300 | 617300",
					"$1,234,567,890 | DOLLARS_A_YEAR | 1234567890 | 1234567890" })
	void aNumberIsReadWithItsUnit(String text, ValueUnit unit, int least, int most) {
		assertThat(ranges(text)).singleElement().satisfies((range) -> {
			assertThat(range.unit()).isEqualTo(unit);
			assertThat(range.least()).isEqualTo(least);
			assertThat(range.most()).isEqualTo(most);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "28% | 28%", "-2.1 % in all | -2.1 %", "it grows 4.9 percent | 4.9 percent",
			"$97,550 a year | $97,550", "the 10th percentile is 68,940 | 68,940", "51,800 openings | 51,800" })
	void aNumberIsSaidAgainAsItWasTyped(String text, String again) {
		assertThat(NumberReader.read(text).orElseThrow().text()).isEqualTo(again);
	}

	@Test
	void withoutASignANumberCanBeSeveralThings() {
		assertThat(units("28")).containsExactlyInAnyOrder(ValueUnit.PERCENT, ValueUnit.DOLLARS_AN_HOUR,
				ValueUnit.OPENINGS);
		assertThat(units("40940")).containsExactlyInAnyOrder(ValueUnit.DOLLARS_A_YEAR, ValueUnit.JOBS,
				ValueUnit.OPENINGS);
		assertThat(units("growth 28")).containsExactly(ValueUnit.PERCENT);
		assertThat(units("median 40940")).containsExactly(ValueUnit.DOLLARS_A_YEAR);
	}

	@Test
	void aMonthOrAWeekIsNoUnitOfBls() {
		assertThat(ranges("$3,400 a month")).isEmpty();
		assertThat(ranges("$980 weekly")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			value = { "$40,940 in May 2023 | 40940 | 2023 | none", "28% 2022-32 | 28 | 2022 | 2032",
					"28 percent from 2022 to 2032 | 28 | 2022 | 2032", "2022–32: 28% | 28 | 2022 | 2032",
					"28% by 2032 | 28 | none | 2032", "2,023 openings | 2023 | none | none",
					"2023 openings | 2023 | none | none", "$2023 | 2023 | none | none", "2023 | 2023 | none | none" })
	void yearsAreNoNumbersUnlessTheyStandAlone(String text, BigDecimal number, Integer base, Integer target) {
		SaidNumber said = NumberReader.read(text).orElseThrow();
		assertThat(said.number()).isEqualByComparingTo(number);
		assertThat(said.years()).isEqualTo(new SaidYears(base, target));
	}

	@Test
	void aPercentileIsNoNumber() {
		SaidNumber said = NumberReader.read("the top 10 percent earn $106,030").orElseThrow();
		assertThat(said.number()).isEqualByComparingTo("106030");
		assertThat(said.statistics()).containsExactly(Statistic.ANNUAL_P90);
		assertThat(NumberReader.read("90th percentile: 60,050").orElseThrow().statistics())
			.containsExactly(Statistic.ANNUAL_P90);
	}

	@Test
	void wordsNameTheStatistic() {
		assertThat(NumberReader.read("average $35,870").orElseThrow().statistics())
			.isEqualTo(Set.of(Statistic.ANNUAL_MEAN, Statistic.HOURLY_MEAN));
		assertThat(NumberReader.read("$35,870").orElseThrow().statistics()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "no number", "$", "%", "-", "…", "١٢", "💰", "99999999999999999999", "1.2.3.4x5",
			"<script>", "' or '' = '" })
	void aTextWithoutANumberIsNone(String text) {
		assertThat(NumberReader.read(text)).isEmpty();
	}

	@Test
	void noTextIsTooStrange() {
		Stream
			.of("$999,999,999,999", "1e9", "NaN", "-0", "0.0000001", "$.50", "28%%%", "k", "40kk", "2022-2022",
					"9999-99", "-999999999999 percent", "\u0000", "9".repeat(160), "$1,2,3", "%28", "(28)", "28–32%")
			.forEach((text) -> assertThat(NumberReader.read(text)).as(text).isNotNull());
	}

	@Test
	void noMixOfSignsIsTooStrange() {
		String letters = "0123456789.,$%k- \u2013am2022to";
		Random random = new Random(7);
		for (int i = 0; i < 100_000; i++) {
			String text = random.ints(random.nextInt(24), 0, letters.length())
				.mapToObj((at) -> String.valueOf(letters.charAt(at)))
				.collect(Collectors.joining());
			assertThat(NumberReader.read(text).map(SaidNumber::text)).as(text)
				.satisfiesAnyOf((said) -> assertThat(said).isEmpty(),
						(said) -> assertThat(said.orElseThrow()).containsPattern("\\d"));
		}
	}

	private static List<ValueRange> ranges(String text) {
		return NumberReader.read(text).orElseThrow().ranges();
	}

	private static List<ValueUnit> units(String text) {
		return ranges(text).stream().map(ValueRange::unit).toList();
	}

}
