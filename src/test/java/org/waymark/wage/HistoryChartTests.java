package org.waymark.wage;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryChartTests {

	/**
	 * The axis of years goes from 70 to 620, that of dollars from 246 for nothing to 14
	 * for 80,000.
	 */
	@Test
	void aLineJoinsTheAmountsOfAllYears() {
		HistoryChart chart = HistoryChart
			.of(List.of(year(2023, 40_000, null), year(2024, 60_000, null), year(2025, 80_000, null)));
		assertThat(chart.then().path()).isEqualTo("M70.0 130.0L345.0 72.0L620.0 14.0");
		assertThat(chart.then().dots()).extracting(HistoryChart.Dot::title)
			.containsExactly("2023: $40,000", "2024: $60,000", "2025: $80,000");
	}

	@Test
	void aGapBreaksALine() {
		HistoryChart chart = HistoryChart.of(List.of(year(2021, 40_000, 1), year(2022, 60_000, 1), year(2023, null, 1),
				year(2024, 80_000, 1), year(2025, 40_000, 1)));
		assertThat(chart.then().path().replaceAll("[^ML]", "")).isEqualTo("MLML");
		assertThat(chart.then().dots()).hasSize(4);
		assertThat(chart.real().path().replaceAll("[^ML]", "")).isEqualTo("MLLLL");
	}

	@Test
	void aGapAtTheBeginningOrTheEndDrawsNothingThere() {
		HistoryChart chart = HistoryChart
			.of(List.of(year(2023, null, null), year(2024, 60_000, null), year(2025, null, null)));
		assertThat(chart.then().path()).startsWith("M345.0 ").doesNotContain("L");
		assertThat(chart.real().path()).isEmpty();
		assertThat(chart.real().dots()).isEmpty();
	}

	@Test
	void theDistanceBetweenYearsIsTheirNumberNotTheirPosition() {
		HistoryChart chart = HistoryChart.of(List.of(year(2015, 1, null), year(2024, 2, null), year(2025, 3, null)));
		assertThat(chart.years()).extracting(HistoryChart.Mark::at).containsExactly(70.0, 565.0, 620.0);
		assertThat(chart.years()).extracting(HistoryChart.Mark::text).containsExactly("2015", "2024", "2025");
	}

	@Test
	void theAxisOfDollarsBeginsAtNothingAndHoldsBothLines() {
		HistoryChart chart = HistoryChart
			.of(List.of(year(2023, 40_000, 120_000), year(2024, 50_000, 60_000), year(2025, 70_000, 70_000)));
		assertThat(chart.levels()).first().isEqualTo(new HistoryChart.Mark("$0", 246));
		assertThat(chart.levels()).last().isEqualTo(new HistoryChart.Mark("$150,000", 14));
	}

	private static MedianOfYear year(int year, Integer then, Integer real) {
		return new MedianOfYear(year, then, real, "bls");
	}

}
