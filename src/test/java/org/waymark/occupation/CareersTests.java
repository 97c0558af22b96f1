package org.waymark.occupation;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.WaymarkTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class CareersTests {

	@Autowired
	private Careers careers;

	@Autowired
	private Occupations occupations;

	@Test
	void anOccupationStandsForItselfRatherThanTheGuideBesideIt() {
		Map<String, Career> bySoc = this.careers.byOccupation();
		assertThat(bySoc).hasSize(831);
		assertThat(this.occupations.detailed())
			.allSatisfy((occupation) -> assertThat(bySoc.get(occupation.soc()).slug()).isEqualTo(occupation.slug()));
	}

}
