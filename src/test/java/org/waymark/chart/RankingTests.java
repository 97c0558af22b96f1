package org.waymark.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.waymark.wage.Figure;
import org.waymark.wage.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	@Test
	void whatIsWithinOnePercentOfTheBestSharesItsRank() {
		Ranking<Figure> ranking = ranking(98_999, 100_000, 99_000);
		assertThat(ranking.levels()).containsExactly(level(1, 100_000, 99_000), level(3, 98_999));
	}

	/** 98,600 is within one percent of 99,500, but not of 100,000. */
	@Test
	void aLevelIsMeasuredFromItsBest() {
		assertThat(ranking(100_000, 99_500, 98_600, 97_700).levels()).containsExactly(level(1, 100_000, 99_500),
				level(3, 98_600, 97_700));
	}

	@Test
	void equalFiguresShareARankAndTheNextRankCountsThem() {
		assertThat(ranking(50_000, 50_000, 50_000, 40_000).levels()).containsExactly(level(1, 50_000, 50_000, 50_000),
				level(4, 40_000));
	}

	@Test
	void cappedFiguresAreAllLevelAtTheTop() {
		Ranking<Figure> ranking = of(Samples.capped(), Samples.capped());
		assertThat(ranking.levels())
			.containsExactly(new Ranking.Level<>(1, List.of(Samples.capped(), Samples.capped())));
	}

	@Test
	void anAmountCloseToTheCapIsNotLevelWithACappedFigure() {
		Ranking<Figure> ranking = of(Samples.yearly(239_100), Samples.capped());
		assertThat(ranking.levelOf(Samples.capped()).rank()).isEqualTo(1);
		assertThat(ranking.levelOf(Samples.yearly(239_100)).rank()).isEqualTo(2);
	}

	@Test
	void aMissingFigureHasNoRankAndIsNotCounted() {
		Ranking<Figure> ranking = of(Samples.notReleased(), Samples.yearly(40_000));
		assertThat(ranking.levelOf(Samples.notReleased())).isNull();
		assertThat(ranking.size()).isEqualTo(1);
	}

	@Test
	void aFloorHasNoRankAndIsNotCounted() {
		Figure floor = Samples.floor();
		Ranking<Figure> ranking = of(floor, Samples.yearly(40_000), Samples.yearly(300_000));
		assertThat(ranking.levelOf(floor)).isNull();
		assertThat(ranking.levels()).containsExactly(level(1, 300_000), level(2, 40_000));
		assertThat(ranking.size()).isEqualTo(2);
	}

	@Test
	void withoutFiguresThereIsNoRanking() {
		Ranking<Figure> ranking = of(Samples.notReleased(), Samples.notReleased());
		assertThat(ranking.levels()).isEmpty();
		assertThat(ranking.top(3)).isEmpty();
		assertThat(ranking.size()).isZero();
	}

	@Test
	void theTopThreeMayHoldMoreThanThree() {
		Ranking<Figure> ranking = ranking(90_000, 80_000, 79_500, 79_400, 70_000);
		assertThat(ranking.top(3)).containsExactly(level(1, 90_000), level(2, 80_000, 79_500, 79_400));
		assertThat(ranking(90_000, 80_000, 70_000, 60_000).top(3)).hasSize(3);
	}

	private static Ranking<Figure> ranking(long... amounts) {
		return of(figures(amounts).toArray(Figure[]::new));
	}

	private static Ranking<Figure> of(Figure... figures) {
		return Ranking.of(List.of(figures), Function.identity());
	}

	private static Ranking.Level<Figure> level(int rank, long... amounts) {
		return new Ranking.Level<>(rank, figures(amounts));
	}

	private static List<Figure> figures(long... amounts) {
		return LongStream.of(amounts).mapToObj(Samples::yearly).toList();
	}

}
