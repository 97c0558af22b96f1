package org.waymark.prosandcons.rule;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ranks worked out by hand. */
class DistributionTests {

	private final Distribution five = Distribution.of(List.of(30.0, 10.0, 20.0, 50.0, 40.0));

	@Test
	void theMiddleOfFiveHasRank50() {
		assertThat(this.five.rank(30)).isEqualTo(50);
		assertThat(this.five.below(30)).isEqualTo(40).isEqualTo(this.five.above(30));
	}

	@Test
	void theEndsAreATenthFromTheEdge() {
		assertThat(this.five.rank(10)).isEqualTo(10);
		assertThat(this.five.rank(50)).isEqualTo(90);
		assertThat(this.five.below(10)).isZero();
		assertThat(this.five.below(50)).isEqualTo(80);
		assertThat(this.five.above(50)).isZero();
	}

	@Test
	void whatIsNotAmongThemIsRankedBetweenThem() {
		assertThat(this.five.rank(45)).isEqualTo(80);
		assertThat(this.five.rank(5)).isZero();
		assertThat(this.five.rank(99)).isEqualTo(100);
	}

	@Test
	void thoseThatAreTiedShareTheMiddleOfTheirRanks() {
		Distribution tied = Distribution.of(List.of(0.0, 0.0, 0.0, 0.0, 12.0, 24.0, 48.0, 48.0));
		assertThat(tied.rank(0)).isEqualTo(25);
		assertThat(tied.above(0)).isEqualTo(50);
		assertThat(tied.rank(48)).isEqualTo(87.5);
		assertThat(tied.below(48)).isEqualTo(75);
	}

	@Test
	void sharesAreRoundedDownSoThatNoneIsSaidToBeAllOfThem() {
		assertThat(Distribution.of(List.of(1.0, 2.0, 3.0)).below(3)).isEqualTo(66);
		assertThat(this.five.below(60)).isEqualTo(99).isEqualTo(this.five.above(1));
	}

	@Test
	void amongNoFiguresEverythingIsInTheMiddle() {
		assertThat(Distribution.of(List.of()).rank(7)).isEqualTo(50);
	}

}
