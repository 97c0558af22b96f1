package org.waymark.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.wage.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	private static final PlacePay OHIO = Samples.line(Samples.state("Ohio"), Samples.yearly(210_000));

	private static final PlacePay UTAH = Samples.line(Samples.state("Utah"), Samples.yearly(150_000));

	private static final PlacePay IOWA = Samples.line(Samples.state("Iowa"), Samples.floor());

	private static final PlacePay MAINE = Samples.line(Samples.state("Maine"), Samples.notReleased());

	@Test
	void aStateIsRankedAmongThoseWithAFigure() {
		assertThat(Standing.of(List.of(OHIO, UTAH, MAINE), UTAH))
			.isEqualTo("Utah ranks 2nd of 2 states with a figure, counting the District of Columbia.");
	}

	@Test
	void theOnlyOneHasNoRank() {
		assertThat(Standing.of(List.of(OHIO, MAINE), OHIO))
			.isEqualTo("Ohio is the only state with a figure, counting the District of Columbia.");
	}

	@Test
	void aRankAmongAmountsSaysWhichFloorsItLeavesOut() {
		assertThat(Standing.of(List.of(OHIO, UTAH, IOWA), OHIO)).isEqualTo(
				"Ohio ranks 1st of 2 states with an exact figure, counting the District of Columbia. Not ranked: "
						+ "1 state where pay is given only as an amount “or more.” How much more is not published, "
						+ "so it may pay more.");
	}

	@Test
	void aFloorHasNoRankAndThatIsSaid() {
		assertThat(Standing.of(List.of(OHIO, UTAH, IOWA), IOWA))
			.isEqualTo("Iowa has no rank, because its pay is given only as $265,800 or more.");
	}

	@Test
	void withoutAFigureThereIsNothingToSay() {
		assertThat(Standing.of(List.of(OHIO, MAINE), MAINE)).isNull();
	}

}
