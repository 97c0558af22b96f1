package org.waymark.key;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowKeysTests {

	@Test
	void aLineOfTheWageTablesIsNumberedByOccupationVintageAndPlace() {
		assertThat(RowKeys.wage("43-6013", 2024, "53")).isEqualTo(436013_2024_53L);
	}

	@Test
	void theLinesOfAnOccupationFollowEachOther() {
		assertThat(RowKeys.wages("43-6013", 2024)).isEqualTo(new RowKeys.Span(436013_2024_00L, 436013_2024_99L));
		assertThat(RowKeys.wages("43-6013")).isEqualTo(new RowKeys.Span(436013_0000_00L, 436013_9999_99L));
	}

	@Test
	void theTitlesOfAnOccupationFollowEachOther() {
		assertThat(RowKeys.listed("43-6013")).isEqualTo(new RowKeys.Span(436013_0000L, 436013_9999L));
	}

}
