package org.waymark.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Bars worked out by hand. */
class ChangeBarsTests {

	@Test
	void growthGoesUpFromNothingAndDeclineDown() {
		ChangeBars bars = draw(Map.of(2010, 10.0, 2020, -10.0));
		assertThat(bars.zero()).isEqualTo(40);
		assertThat(bars.bars()).isEqualTo("M54 40h12v-32h-12zM326 40h12v32h-12z");
	}

	@Test
	void labelsAreBesideTheEndsOfTheFirstBarAndTheLast() {
		ChangeBars bars = draw(Map.of(2010, 10.0, 2020, -10.0));
		assertThat(bars.labels()).containsExactly(new ChangeBars.BarLabel("first", 50, 12),
				new ChangeBars.BarLabel("last", 342, 76));
	}

	@Test
	void aYearThatIsMissingLeavesAGap() {
		assertThat(draw(Map.of(2010, 8.0, 2015, 4.0, 2020, 16.0)).bars())
			.isEqualTo("M54 72h12v-32h-12zM190 72h12v-16h-12zM326 72h12v-64h-12z");
	}

	@Test
	void smallChangesAreNotBlownUp() {
		assertThat(draw(Map.of(2010, 0.5, 2020, 0.0)).bars()).isEqualTo("M54 40h12v-32h-12zM326 40h12v0h-12z");
	}

	private static ChangeBars draw(Map<Integer, Double> changes) {
		TreeMap<Integer, BigDecimal> byYear = new TreeMap<>();
		changes.forEach((year, percent) -> byYear.put(year, BigDecimal.valueOf(percent)));
		return ChangeBars.of(byYear, List.of("first", "last"), "words");
	}

}
