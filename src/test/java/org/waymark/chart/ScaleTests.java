package org.waymark.chart;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.wage.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleTests {

	@Test
	void itEndsAtARoundAmountAboveAllFigures() {
		Scale scale = Scale.of(List.of(Samples.yearly(35_050), Samples.yearly(60_050)));
		assertThat(scale.ticks()).containsExactly(new Scale.Tick("$0", "0%"), new Scale.Tick("$20,000", "25%"),
				new Scale.Tick("$40,000", "50%"), new Scale.Tick("$60,000", "75%"), new Scale.Tick("$80,000", "100%"));
	}

	@Test
	void anAmountThatIsRoundItselfMayStandAtTheEnd() {
		assertThat(Scale.of(List.of(Samples.yearly(80_000)))).isEqualTo(new Scale(80_000, 20_000));
	}

	/** 239,200 and five percent are 251,160. */
	@Test
	void aCappedFigureGetsRoomAboveTheCap() {
		assertThat(Scale.of(List.of(Samples.capped())).max()).isGreaterThan(251_160);
		assertThat(Scale.of(List.of(Samples.yearly(200_000), Samples.atOrAbove(200_000))).max())
			.isGreaterThan(Scale.of(List.of(Samples.yearly(200_000))).max());
	}

	@Test
	void missingFiguresDoNotShapeIt() {
		assertThat(Scale.of(List.of(Samples.notReleased(), Samples.yearly(60_050))))
			.isEqualTo(Scale.of(List.of(Samples.yearly(60_050))));
	}

	@Test
	void withoutAnyFigureItStillHasAnEndAndMarks() {
		Scale scale = Scale.of(List.of(Samples.notReleased()));
		assertThat(scale.max()).isPositive();
		assertThat(scale.marks()).first().isEqualTo(BigDecimal.ZERO);
	}

	@Test
	void aPositionIsTheShareOfTheAxisToOneTenth() {
		Scale scale = new Scale(80_000, 20_000);
		assertThat(scale.share(BigDecimal.ZERO)).isZero();
		assertThat(scale.share(BigDecimal.valueOf(40_000))).isEqualTo(50);
		assertThat(scale.at(BigDecimal.valueOf(35_050))).isEqualTo("43.81%");
		assertThat(scale.share(BigDecimal.valueOf(80_000))).isEqualTo(100);
	}

}
