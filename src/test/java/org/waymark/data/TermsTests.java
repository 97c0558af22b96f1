package org.waymark.data;

import java.math.BigDecimal;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.waymark.occupation.Education;
import org.waymark.occupation.Projection;

import static org.assertj.core.api.Assertions.assertThat;

/** What the loader takes for an education is what the pages take for one. */
class TermsTests {

	@Test
	void pagesKnowEveryEducationOfAProjection() {
		assertThat(Arrays.stream(OutlookMigration.EDUCATIONS)).hasSize(Education.values().length)
			.map((term) -> Education.of(projection(term)).orElseThrow())
			.containsExactly(Education.values());
	}

	@Test
	void pagesNameEveryEducationInAddresses() {
		assertThat(TrainingMigration.EDUCATIONS)
			.containsExactly(Arrays.stream(Education.values()).map(Education::parameter).toArray(String[]::new));
	}

	private static Projection projection(String education) {
		return new Projection("11-1011", 2024, 2034, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE,
				null, education, null, null, "");
	}

}
