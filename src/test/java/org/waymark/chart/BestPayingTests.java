package org.waymark.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.waymark.chart.BestPaying.RankedPlaces;
import org.waymark.place.Place;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.Samples;
import org.waymark.wage.Unit;
import org.waymark.wage.WageEstimate;

import static org.assertj.core.api.Assertions.assertThat;

class BestPayingTests {

	@Test
	void theThreeBestStatesStandInOrder() {
		BestPaying best = BestPaying.of(List.of(line("Oregon", 49_570), line("Washington", 56_920),
				line("Iowa", 39_240), line("California", 52_720)));
		assertThat(best.lines()).containsExactly(new RankedPlaces(1, "Washington", "$56,920", false),
				new RankedPlaces(2, "California", "$52,720", false), new RankedPlaces(3, "Oregon", "$49,570", false));
	}

	@Test
	void statesAboutLevelShareALine() {
		BestPaying best = BestPaying.of(List.of(line("Oregon", 50_130), line("Massachusetts", 50_290)));
		assertThat(best.lines())
			.containsExactly(new RankedPlaces(1, "Massachusetts, Oregon", "$50,130 to $50,290", true));
	}

	@Test
	void statesWithTheSameFigureNeedNoSpan() {
		assertThat(BestPaying.of(List.of(line("Maine", 46_990), line("Nevada", 46_990))).lines())
			.containsExactly(new RankedPlaces(1, "Maine, Nevada", "$46,990", true));
	}

	@Test
	void aLongLineNamesSixAndCountsTheRest() {
		List<PlacePay> states = IntStream.range(0, 32)
			.mapToObj((number) -> Samples.line(Samples.state("State " + number), Samples.capped()))
			.toList();
		assertThat(BestPaying.of(states).lines()).containsExactly(new RankedPlaces(1,
				"State 0, State 1, State 2, State 3, State 4, State 5 and 26 more", "$239,200 or more", true));
	}

	@Test
	void theNationAndTheTerritoriesAreNotRanked() {
		BestPaying best = BestPaying.of(List.of(Samples.line(Samples.NATION, Samples.yearly(90_000)),
				Samples.line(Samples.territory("Guam"), Samples.yearly(95_000)), line("Ohio", 41_980),
				Samples.line(Samples.state("District of Columbia"), Samples.yearly(47_240))));
		assertThat(best.lines()).extracting(RankedPlaces::names).containsExactly("District of Columbia", "Ohio");
	}

	@Test
	void whereOnlyHourlyPayIsPublishedItRanksByTheHour() {
		PlacePay ohio = new PlacePay(Samples.state("Ohio"), hourly("21.50"));
		PlacePay utah = new PlacePay(Samples.state("Utah"), hourly("33.25"));
		assertThat(BestPaying.of(List.of(ohio, utah)).lines()).extracting(RankedPlaces::text)
			.containsExactly("$33.25", "$21.50");
	}

	@Test
	void aFloorIsNotRankedAndThatIsSaid() {
		BestPaying best = BestPaying.of(List.of(line("Ohio", 210_000), line("Utah", 150_000),
				Samples.line(Samples.state("Iowa"), Samples.floor())));
		assertThat(best.lines()).extracting(RankedPlaces::names).containsExactly("Ohio", "Utah");
		assertThat(best.leftOut().sentences())
			.containsExactly("Not ranked: 1 state where pay is given only as an amount “or more.” "
					+ "How much more is not published, so it may pay more.");
		assertThat(best.title()).isEqualTo("Best-paying states of those with an exact figure");
	}

	@Test
	void statesWithoutAFigureAreNamedWithTheReason() {
		BestPaying best = BestPaying.of(List.of(line("Ohio", 41_980), line("Utah", 40_000),
				Samples.line(Samples.state("Iowa"), Samples.notReleased()),
				Samples.line(Samples.state("Maine"), Samples.notReleased()),
				Samples.line(Samples.territory("Guam"), Samples.notReleased()),
				Samples.line(Samples.state("Idaho"), Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.NOT_IN_TABLE))));
		assertThat(best.leftOut().sentences()).containsExactly(
				"Not released, so not ranked: Iowa, Maine. Any of them may pay more.",
				"No BLS data, so not ranked: Idaho.");
		assertThat(best.leftOut().withheldInShort()).isEqualTo("Not released, so not ranked: Iowa, Maine");
	}

	@Test
	void whereEveryStateHasAFigureNothingIsLeftOut() {
		assertThat(BestPaying.of(List.of(line("Ohio", 41_980), line("Utah", 40_000))).leftOut().sentences()).isEmpty();
	}

	@Test
	void oneStateIsNotTheBestOfOne() {
		BestPaying best = BestPaying
			.of(List.of(line("Ohio", 41_980), Samples.line(Samples.state("Iowa"), Samples.notReleased())));
		assertThat(best.only()).isTrue();
		assertThat(best.title()).isEqualTo("The only state with a figure");
		assertThat(BestPaying.of(List.of(line("Ohio", 41_980), line("Utah", 40_000))).title())
			.isEqualTo("Best-paying states");
		assertThat(BestPaying.of(List.of(line("Ohio", 40_000), line("Utah", 40_000))).only()).isFalse();
	}

	@Test
	void withoutFiguresThereIsNoLine() {
		assertThat(BestPaying.of(List.of(Samples.line(Samples.state("Ohio"), Samples.notReleased()))).lines())
			.isEmpty();
	}

	private static PlacePay line(String state, long median) {
		return Samples.line(Samples.state(state), Samples.yearly(median));
	}

	private static WageEstimate hourly(String median) {
		return Samples.pay(2025,
				Map.of(Measure.ANNUAL_MEDIAN, Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.HOURLY_ONLY),
						Measure.HOURLY_MEDIAN, Figure.published(Unit.DOLLARS_AN_HOUR, new BigDecimal(median))));
	}

}
