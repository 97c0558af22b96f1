package org.waymark.prosandcons.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is picked from figures whose ranks are known. */
class ProsAndConsTests {

	@ParameterizedTest
	@CsvSource({ "PAY, 90, true", "PAY, 10, false", "LEAVING, 90, false", "LEAVING, 10, true", "SPREAD, 90, true",
			"TIME, 90, false", "ERROR, 10, true" })
	void theTopicSaysWhichEndIsAPro(Topic topic, double rank, boolean pro) {
		assertThat(ranked(topic, rank).pro()).isEqualTo(pro);
	}

	@ParameterizedTest
	@CsvSource({ "67, true", "66.9, false", "50, false", "33.1, false", "33, true" })
	void onlyTheOuterThirdsTellSomething(double rank, boolean telling) {
		assertThat(ranked(Topic.GROWTH, rank).telling()).isEqualTo(telling);
	}

	@ParameterizedTest
	@CsvSource({ "OUTDOORS, 3.5, 80, true", "OUTDOORS, 3.49, 80, false", "OUTDOORS, 1.5, 20, true",
			"OUTDOORS, 1.51, 20, false", "LICENSES, 25, 90, true", "LICENSES, 24, 90, false",
			"LICENSES, 0, 10, false" })
	void aFigureMustBeWithinTheLimitsOfItsTopicToo(Topic topic, double figure, double rank, boolean telling) {
		assertThat(new RankedFigure(topic, figure, rank, 0, 0).telling()).isEqualTo(telling);
	}

	@Test
	void theMostTellingComesFirst() {
		ProsAndCons picked = ProsAndCons
			.of(List.of(ranked(Topic.GROWTH, 70), ranked(Topic.PAY, 95), ranked(Topic.TIME, 20)));
		assertThat(picked.pros()).extracting(RankedFigure::topic).containsExactly(Topic.PAY, Topic.TIME, Topic.GROWTH);
		assertThat(picked.cons()).isEmpty();
	}

	@Test
	void howSureTheEstimateIsComesLastHoweverFarItIsFromTheMiddle() {
		ProsAndCons picked = ProsAndCons.of(List.of(ranked(Topic.ERROR, 1), ranked(Topic.GROWTH, 70)));
		assertThat(picked.pros()).extracting(RankedFigure::topic).containsExactly(Topic.GROWTH, Topic.ERROR);
	}

	@Test
	void aThemeCountsOnceByItsMostTellingFigure() {
		ProsAndCons picked = ProsAndCons.of(List.of(ranked(Topic.PAY, 70), ranked(Topic.PAY_FOR_EDUCATION, 4),
				ranked(Topic.OPENINGS, 99), ranked(Topic.LEAVING, 98)));
		assertThat(picked.pros()).extracting(RankedFigure::topic).containsExactly(Topic.OPENINGS);
		assertThat(picked.cons()).extracting(RankedFigure::topic).containsExactly(Topic.PAY_FOR_EDUCATION);
	}

	@Test
	void thereAreAtMostFiveOnASide() {
		List<RankedFigure> figures = Stream
			.of(Topic.PAY, Topic.GROWTH, Topic.OPENINGS, Topic.SPREAD, Topic.TIME, Topic.ERROR)
			.map((topic) -> ranked(topic, topic.moreIsBetter() ? 90 : 10))
			.toList();
		assertThat(ProsAndCons.of(figures).pros()).hasSize(5)
			.extracting(RankedFigure::topic)
			.doesNotContain(Topic.ERROR);
	}

	@Test
	void whatIsNotKnownIsNamedAndCountsOnNoSide() {
		ProsAndCons picked = ProsAndCons.of(List.of(ranked(Topic.COST, 50)));
		assertThat(picked.pros()).isEmpty();
		assertThat(picked.cons()).isEmpty();
		assertThat(picked.unknown()).isEqualTo(EnumSet.complementOf(EnumSet.of(Theme.START)));
	}

	@Test
	void itSaysHowManyOf100CareersAreBeaten() {
		assertThat(new RankedFigure(Topic.PAY, 1, 80, 78, 18).beaten()).isEqualTo(78);
		assertThat(new RankedFigure(Topic.PAY, 1, 20, 18, 78).beaten()).isEqualTo(78);
	}

	/** A figure that is within the limits of any topic. */
	private static RankedFigure ranked(Topic topic, double rank) {
		double figure = (rank > 50) ? 99 : -99;
		return new RankedFigure(topic, figure, rank, (int) rank, 100 - (int) rank);
	}

}
