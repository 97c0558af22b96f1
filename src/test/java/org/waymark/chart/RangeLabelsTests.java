package org.waymark.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.wage.Figure;
import org.waymark.wage.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class RangeLabelsTests {

	private static final Scale SCALE = new Scale(80_000, 20_000);

	@Test
	void everyAmountStandsAtItsValue() {
		RangeLabels labels = labels(SCALE, 20_000, 30_000, 40_000, 50_000, 60_000);
		assertThat(labels.above()).extracting(RangeLabelsTests::words).containsExactly("Median $40,000 50%");
		assertThat(labels.below()).extracting(RangeLabelsTests::words)
			.containsExactlyInAnyOrder("10th $20,000 25%", "25th $30,000 37.5%", "75th $50,000 62.5%",
					"90th $60,000 75%");
	}

	@Test
	void labelsWithRoomBetweenThemShareARow() {
		RangeLabels labels = labels(SCALE, 10_000, 30_000, 40_000, 50_000, 70_000);
		assertThat(labels.below()).extracting(RangeLabels.Label::base).containsOnly("1.2em");
		assertThat(labels.height()).isEqualTo("2.7em");
	}

	@ParameterizedTest
	@CsvSource({ "80000, 35050, 37880, 44640, 49720, 60050", "60000, 36050, 38470, 45690, 49180, 59310",
			"400000, 24530, 28720, 32880, 36330, 40410", "80000, 40000, 40000, 40000, 40000, 40000",
			"300000, 80000, 150000, 239200, 239200, 239200", "150000, 42640, 49430, 63190, 83940, 108510" })
	void noLabelTouchesAnotherInItsRow(long max, long p10, long p25, long median, long p75, long p90) {
		RangeLabels labels = labels(new Scale(max, max / 4), p10, p25, median, p75, p90);
		labels.below().stream().collect(Collectors.groupingBy(RangeLabels.Label::base)).forEach((base, row) -> {
			List<RangeLabels.Label> sorted = row.stream()
				.sorted(Comparator.comparingDouble(RangeLabelsTests::center))
				.toList();
			for (int i = 1; i < sorted.size(); i++) {
				assertThat(center(sorted.get(i)) - half(sorted.get(i)))
					.isGreaterThan(center(sorted.get(i - 1)) + half(sorted.get(i - 1)));
			}
		});
		assertThat(labels.below()).hasSize(4);
	}

	private static String words(RangeLabels.Label label) {
		return label.name() + " " + label.text() + " " + label.at();
	}

	private static double center(RangeLabels.Label label) {
		return Double.parseDouble(label.at().replace("%", "")) / 100 * RangeLabels.AXIS;
	}

	private static double half(RangeLabels.Label label) {
		return label.text().length() * RangeLabels.CHARACTER / 2;
	}

	private static RangeLabels labels(Scale scale, long... amounts) {
		List<Figure> figures = LongStream.of(amounts)
			.mapToObj((amount) -> (amount == 239_200) ? Samples.capped() : Samples.yearly(amount))
			.toList();
		return RangeLabels
			.of(Samples.range(figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4)), scale);
	}

}
