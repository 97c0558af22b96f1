package org.waymark.claim.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which numbers are a slip of the pen apart. */
class DigitsTests {

	@ParameterizedTest
	@CsvSource({ "40940, 40640", "37830, 37380", "4064, 40640", "406400, 40640", "140640, 40640", "50640, 40640",
			"40641, 40640", "0, 0" })
	void oneDigitIsWrongMissingOrTooManyOrTwoChangedPlaces(long one, long other) {
		assertThat(Digits.slipped(one, other)).isEqualTo(one != other);
		assertThat(Digits.slipped(other, one)).isEqualTo(one != other);
	}

	@ParameterizedTest
	@CsvSource({ "40640, 40640", "49770, 48720", "40640, 46400", "12, 13", "9, 99", "40640, 4", "12345, 54321" })
	void allElseIsNoSlip(long one, long other) {
		assertThat(Digits.slipped(one, other)).isFalse();
	}

	@Test
	void aSlipGoesBothWays() {
		for (long one = 100; one < 400; one++) {
			for (long other = 100; other < 1200; other++) {
				assertThat(Digits.slipped(one, other)).as(one + " " + other).isEqualTo(Digits.slipped(other, one));
			}
		}
	}

}
