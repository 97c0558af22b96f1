package org.waymark.chart.line;

import java.util.List;
import java.util.stream.Collectors;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import org.waymark.chart.line.LineChart.AxisMark;
import org.waymark.wage.MedianOfYear;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryChartTests {

	@Test
	void aLineJoinsTheAmountsOfAllYears() {
		LineChart chart = drawn(List.of(year(2023, 40_000, null), year(2024, 60_000, null), year(2025, 80_000, null)));
		List<LineChart.Dot> dots = then(chart).dots();
		assertThat(dots).extracting(LineChart.Dot::title)
			.containsExactly("2023: $40,000", "2024: $60,000", "2025: $80,000");
		assertThat(then(chart).path())
			.isEqualTo("M" + dots.stream().map((dot) -> dot.x() + " " + dot.y()).collect(Collectors.joining("L")));
	}

	@Test
	void aDotStandsAtItsYearAndItsAmount() {
		LineChart chart = drawn(List.of(year(2023, 40_000, null), year(2024, 60_000, null), year(2025, 80_000, null)));
		assertThat(then(chart).dots()).extracting(LineChart.Dot::x)
			.isEqualTo(chart.years().stream().map(AxisMark::at).toList());
		assertThat(then(chart).dots()).extracting(LineChart.Dot::y)
			.containsExactly(level(chart, "$40,000"), level(chart, "$60,000"), level(chart, "$80,000"));
	}

	@Test
	void aGapBreaksALine() {
		LineChart chart = drawn(List.of(year(2021, 40_000, 1), year(2022, 60_000, 1), year(2023, null, 1),
				year(2024, 80_000, 1), year(2025, 40_000, 1)));
		assertThat(then(chart).path().replaceAll("[^ML]", "")).isEqualTo("MLML");
		assertThat(then(chart).dots()).hasSize(4);
		assertThat(real(chart).path().replaceAll("[^ML]", "")).isEqualTo("MLLLL");
	}

	@Test
	void aGapAtTheBeginningOrTheEndDrawsNothingThere() {
		LineChart chart = drawn(List.of(year(2023, null, null), year(2024, 60_000, null), year(2025, null, null)));
		assertThat(then(chart).path()).startsWith("M" + chart.years().get(1).at() + " ").doesNotContain("L");
		assertThat(real(chart).path()).isNull();
		assertThat(real(chart).dots()).isEmpty();
	}

	@Test
	void theDistanceBetweenYearsIsTheirNumberNotTheirPosition() {
		LineChart chart = drawn(List.of(year(2015, 1, null), year(2024, 2, null), year(2025, 3, null)));
		assertThat(chart.years()).extracting(AxisMark::text).containsExactly("2015", "2024", "2025");
		List<Double> at = chart.years().stream().map(AxisMark::at).toList();
		assertThat((at.get(1) - at.get(0)) / (at.get(2) - at.get(0))).isCloseTo(0.9, Offset.offset(0.001));
	}

	@Test
	void theAxisOfDollarsBeginsAtNothingAndHoldsBothLines() {
		LineChart chart = drawn(
				List.of(year(2023, 40_000, 120_000), year(2024, 50_000, 60_000), year(2025, 70_000, 70_000)));
		assertThat(chart.levels()).extracting(AxisMark::text).containsExactly("$0", "$50,000", "$100,000", "$150,000");
		assertThat(real(chart).dots()).extracting(LineChart.Dot::y)
			.allMatch((y) -> y < level(chart, "$0") && y > level(chart, "$150,000"));
	}

	@Test
	void nothingIsDrawnOutsideOfThePicture() {
		LineChart chart = drawn(
				List.of(year(2015, 1_000, 120_000), year(2024, 50_000, 60_000), year(2025, 70_000, 150_000)));
		assertThat(real(chart).dots()).allMatch((dot) -> dot.x() > 0 && dot.x() < chart.plot().width() && dot.y() > 0
				&& dot.y() < chart.plot().height());
	}

	private static LineChart drawn(List<MedianOfYear> years) {
		return HistoryChart.of(years, 2025, "Median pay by year");
	}

	private static LineChart.Line real(LineChart chart) {
		return chart.lines().get(0);
	}

	private static LineChart.Line then(LineChart chart) {
		return chart.lines().get(1);
	}

	private static MedianOfYear year(int year, Integer then, Integer real) {
		return new MedianOfYear(year, then, real, "bls");
	}

	private static double level(LineChart chart, String text) {
		return chart.levels()
			.stream()
			.filter((mark) -> mark.text().equals(text))
			.mapToDouble(AxisMark::at)
			.findFirst()
			.orElseThrow();
	}

}
