package org.waymark.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	@Test
	void dollarsAreWholeWithCommas() {
		assertThat(Formats.dollars(44_640)).isEqualTo("$44,640");
		assertThat(Formats.dollars(950)).isEqualTo("$950");
	}

	@Test
	void hourlyWagesAlwaysHaveTwoDigitsOfCents() {
		assertThat(Formats.cents(new BigDecimal("21.46"))).isEqualTo("$21.46");
		assertThat(Formats.cents(new BigDecimal("24"))).isEqualTo("$24.00");
		assertThat(Formats.cents(new BigDecimal("20.1"))).isEqualTo("$20.10");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			830.8    | 830,800
			0.3      | 300
			0.0      | fewer than 50
			18863.3  | 18,863,300
			1.2345   | 1,235
			""")
	void thousandsBecomeAFullCount(BigDecimal thousands, String text) {
		assertThat(Formats.thousands(thousands)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "1.32,1.32", "7.124,7.12", "0.035,0.04", "2,2", "0.5,0.5" })
	void anotherNumberHasAtMostTwoDigitsAfterThePoint(BigDecimal number, String text) {
		assertThat(Formats.decimal(number)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "1.32,1.32", "7.125,7.13", "0.4,0.40", "2,2.00", "1234.5,'1,234.50'" })
	void aRatioHasTwoDigitsAfterThePoint(BigDecimal number, String text) {
		assertThat(Formats.hundredths(number)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "4.2,4.2%", "3,3.0%", "-12.34,−12.3%", "0,0.0%" })
	void aPercentageHasOneDigitAndATrueMinusSign(BigDecimal percent, String text) {
		assertThat(Formats.percent(percent)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "40890,41890,98%", "1,3,33%", "999,1000,more than 99%", "995,1000,more than 99%", "1000,1000,100%",
			"1010,1000,100%" })
	void aShareIsInFullPercentAndAHundredOnlyIfItIsAll(long part, long whole, String text) {
		assertThat(Formats.share(part, whole)).isEqualTo(text);
	}

	@Test
	void aDateIsWrittenInAmericanOrder() {
		assertThat(Formats.date(LocalDate.of(2026, 11, 2))).isEqualTo("November 2, 2026");
	}

	@ParameterizedTest
	@CsvSource({ "1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "51,51st",
			"111,111th" })
	void ranksAreOrdinals(int rank, String text) {
		assertThat(Formats.ordinal(rank)).isEqualTo(text);
	}

	@Test
	void theLanguageOfTheMachineDoesNotMatter() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertThat(Formats.dollars(44_640)).isEqualTo("$44,640");
			assertThat(Formats.cents(new BigDecimal("21.46"))).isEqualTo("$21.46");
			assertThat(Formats.percent(new BigDecimal("4.2"))).isEqualTo("4.2%");
			assertThat(Formats.date(LocalDate.of(2026, 5, 1))).isEqualTo("May 1, 2026");
		}
		finally {
			Locale.setDefault(before);
		}
	}

}
