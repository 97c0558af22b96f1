package org.waymark.chart.line;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.chart.FigureCell;
import org.waymark.chart.line.WageHistory.YearRow;
import org.waymark.wage.Measure;
import org.waymark.wage.MedianHistory;
import org.waymark.wage.MedianOfYear;
import org.waymark.wage.Samples;
import org.waymark.wage.WageEstimate;

import static org.assertj.core.api.Assertions.assertThat;

class WageHistoryTests {

	@Test
	void theNewestYearComesFirst() {
		WageHistory history = WageHistory.of(history(median(2022, 38_500), median(2023, 40_640), median(2024, 44_640)),
				List.of());
		assertThat(history.rows()).extracting(YearRow::year).containsExactly("2024", "2023", "2022");
	}

	@Test
	void aRowTellsBothMediansAndTheOuterPercentiles() {
		WageEstimate table = Samples.range(Samples.yearly(35_050), Samples.yearly(37_880), Samples.yearly(44_640),
				Samples.yearly(49_720), Samples.yearly(60_050));
		WageHistory history = WageHistory.of(history(new MedianOfYear(2024, 44_640, 45_815, "bls")), List.of(table));
		assertThat(texts(history, 0)).containsExactly("$44,640", "$45,815", "$35,050", "$60,050");
	}

	@Test
	void aYearThatOnlyTheMediansKnowSaysWhatIsNotThere() {
		assertThat(texts(WageHistory.of(history(median(2015, 33_040)), List.of()), 0)).containsExactly("$33,040",
				"no data", "no data", "no data");
	}

	@Test
	void aYearThatOnlyATableKnowsIsARowToo() {
		WageHistory history = WageHistory.of(history(median(2023, 40_640)),
				List.of(Samples.pay(2024, Map.of(Measure.ANNUAL_MEDIAN, Samples.yearly(44_640)))));
		assertThat(history.rows()).extracting(YearRow::year).containsExactly("2024", "2023");
		assertThat(texts(history, 0)).containsExactly("$44,640", "no data", "not released", "not released");
	}

	@Test
	void aCappedYearSaysSoInTheTableAndIsAGapInTheLine() {
		WageHistory history = WageHistory.of(
				history(median(2021, 200_000), median(2022, 210_000), median(2023, null), median(2024, 230_000)),
				List.of(Samples.pay(2023, Map.of(Measure.ANNUAL_MEDIAN, Samples.capped()))));
		assertThat(texts(history, 1)).first().isEqualTo("$239,200 or more");
		assertThat(history.chart().lines().get(1).dots()).extracting(LineChart.Dot::title)
			.containsExactly("2021: $200,000", "2022: $210,000", "2024: $230,000");
	}

	@Test
	void twoAmountsAreTooFewForAChartAndThreeAreEnough() {
		assertThat(WageHistory.of(history(median(2023, 1), median(2024, 2), median(2025, null)), List.of()).chart())
			.isNull();
		assertThat(WageHistory.of(history(median(2023, 1), median(2024, 2), median(2025, 3)), List.of()).chart())
			.isNotNull();
	}

	@Test
	void itsWordsTellTheFirstAndTheLastYear() {
		assertThat(WageHistory.of(history(median(2015, 33_040), median(2020, 37_350), median(2025, 45_930)), List.of())
			.chart()
			.words()).startsWith("Median pay in 2015: $33,040, in 2025: $45,930.");
	}

	private static MedianHistory history(MedianOfYear... years) {
		return new MedianHistory(2025, List.of(years));
	}

	private static MedianOfYear median(int year, Integer amount) {
		return new MedianOfYear(year, amount, null, "bls");
	}

	private static List<String> texts(WageHistory history, int row) {
		return history.rows().get(row).cells().stream().map(FigureCell::text).toList();
	}

}
