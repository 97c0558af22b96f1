package org.waymark.chart;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.waymark.chart.PayRange.Segment;
import org.waymark.place.PlaceCode;

import org.waymark.wage.Samples;
import org.waymark.wage.WageEstimate;

import static org.assertj.core.api.Assertions.assertThat;

class PayRangeTests {

	private static final Scale SCALE = new Scale(80_000, 20_000);

	private static final WageEstimate WHOLE = Samples.range(Samples.yearly(35_050), Samples.yearly(37_880),
			Samples.yearly(44_640), Samples.yearly(49_720), Samples.yearly(60_050));

	/** In percent of 80,000 dollars: 43.8125, 47.35, 55.8, 62.15 and 75.0625. */
	@Test
	void theBarSpansTheOuterPercentiles() {
		PayRange range = PayRange.of("United States", WHOLE, SCALE);
		assertThat(range.whole()).isEqualTo(new Segment("43.81%", "31.25%", "75.06%", "$35,050", "$60,050"));
		assertThat(range.middle()).isEqualTo(new Segment("47.35%", "14.8%", "62.15%", "$37,880", "$49,720"));
		assertThat(range.median()).isEqualTo("55.8%");
		assertThat(range.open()).isFalse();
	}

	@Test
	void itsWordsTellAllFivePoints() {
		assertThat(PayRange.of("United States", WHOLE, SCALE).words())
			.isEqualTo("United States: 10th percentile $35,050, 25th percentile $37,880, median $44,640, "
					+ "75th percentile $49,720, 90th percentile $60,050");
	}

	@Test
	void aCappedEndLeavesTheBarOpenUpToTheEndOfTheAxis() {
		WageEstimate pay = Samples.range(Samples.yearly(80_000), Samples.yearly(200_000), Samples.capped(),
				Samples.capped(), Samples.capped());
		PayRange range = PayRange.of("United States", pay, new Scale(400_000, 100_000));
		assertThat(range.open()).isTrue();
		assertThat(range.whole()).isEqualTo(new Segment("20%", "80%", "100%", "$80,000", "$239,200 or more"));
		assertThat(range.middle()).isEqualTo(new Segment("50%", "50%", "100%", "$200,000", "$239,200 or more"));
		assertThat(range.median()).as("a capped median has no place on the axis").isNull();
		assertThat(range.points()).extracting(PayRange.Point::text)
			.containsExactly("$80,000", "$200,000", "$239,200 or more", "$239,200 or more", "$239,200 or more");
	}

	@Test
	void aMissingEndTakesAwayThePartThatNeedsItAndSaysSo() {
		WageEstimate pay = Samples.range(Samples.yearly(35_050), Samples.yearly(37_880), Samples.yearly(44_640),
				Samples.yearly(49_720), Samples.notReleased());
		PayRange range = PayRange.of("Wyoming", pay, SCALE);
		assertThat(range.whole()).isNull();
		assertThat(range.middle()).isNotNull();
		assertThat(range.drawn()).isTrue();
		assertThat(range.points()).last().isEqualTo(new PayRange.Point("90th percentile", "not released", true));
		assertThat(range.gaps()).isEqualTo("90th percentile: not released");
		assertThat(range.labels().below()).extracting(RangeLabels.Label::name)
			.containsExactlyInAnyOrder("10th", "25th", "75th");
	}

	@Test
	void aMedianAloneIsStillDrawn() {
		PayRange range = PayRange.of("Wyoming", Samples.range(Samples.notReleased(), Samples.notReleased(),
				Samples.yearly(44_640), Samples.notReleased(), Samples.notReleased()), SCALE);
		assertThat(range.drawn()).isTrue();
		assertThat(range.median()).isEqualTo("55.8%");
		assertThat(range.labels().above()).extracting(RangeLabels.Label::at).containsExactly("55.8%");
		assertThat(range.labels().below()).isEmpty();
	}

	@Test
	void withoutFiguresNothingIsDrawnButAllPointsAreNamed() {
		PayRange range = PayRange.of("Guam", WageEstimate.notInTable("43-6013", 2025, new PlaceCode("66"), "bls"),
				SCALE);
		assertThat(range.drawn()).isFalse();
		assertThat(range.median()).isNull();
		assertThat(range.points()).hasSize(5).allMatch(PayRange.Point::missing);
	}

	@Test
	void oneScaleSuitsAllThatAreShownOnIt() {
		WageEstimate high = Samples.range(Samples.yearly(90_000), Samples.yearly(110_000), Samples.yearly(150_000),
				Samples.yearly(170_000), Samples.yearly(199_000));
		assertThat(PayRange.scale(Stream.of(WHOLE, high))).isEqualTo(new Scale(200_000, 50_000));
	}

}
