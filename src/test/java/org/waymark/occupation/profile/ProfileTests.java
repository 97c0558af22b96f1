package org.waymark.occupation.profile;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileTests {

	@ParameterizedTest
	@CsvSource({ "1.0 2.0 3.0 3.9 2.5 1.5, S", "7.0 4.0 4.0 4.0 4.0 4.0, R", "1.0 4.01 6.0 4.0 3.9 1.0, A I",
			"5.0 6.0 7.0 1.0 1.0 1.0, A I R", "4.1 5.0 6.0 7.0 4.5 4.2, S A I", "5.0 5.0 5.0 5.0 5.0 5.0, R I A" })
	void theHighestInterestAndUpToTwoMoreAboveTheMiddleAreThose(String ratings, String interests) {
		assertThat(rated(ratings).interests()).extracting(Interest::letter).containsExactly(interests.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, Little or no preparation", "3, 3, Medium preparation",
			"2, 4, Some preparation to considerable preparation",
			"4, 5, Considerable preparation to extensive preparation" })
	void theJobZonesAreSaidInWords(int from, int to, String words) {
		assertThat(zones(from, to).preparation()).isEqualTo(words);
	}

	@Test
	void anOccupationIsInEveryZoneOfItsRange() {
		assertThat(Stream.of(JobZone.values()).filter(zones(2, 4)::isIn)).containsExactly(JobZone.TWO, JobZone.THREE,
				JobZone.FOUR);
		assertThat(Stream.of(JobZone.values()).filter(zones(5, 5)::isIn)).containsExactly(JobZone.FIVE);
	}

	private static Profile rated(String ratings) {
		BigDecimal[] all = Stream.of(ratings.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new);
		return new Profile("29-1141", 3, 3, all[0], all[1], all[2], all[3], all[4], all[5], "onet");
	}

	private static Profile zones(int from, int to) {
		BigDecimal one = BigDecimal.ONE;
		return new Profile("29-1141", from, to, one, one, one, one, one, one, "onet");
	}

}
