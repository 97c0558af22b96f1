package org.waymark.salary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.Samples;
import org.waymark.wage.Unit;
import org.waymark.wage.WageEstimate;

import static org.assertj.core.api.Assertions.assertThat;

class AreaRanksTests {

	private static final PlaceCode OHIO = new PlaceCode("39");

	private static final PlaceCode IOWA = new PlaceCode("19");

	private static final Place IN_OHIO = new Place(OHIO, "OH", "Ohio", PlaceKind.STATE, List.of());

	/** 80,000 / 1.25 = 64,000 and 70,000 / 0.875 = 80,000. */
	@Test
	void theOrderAtUsPricesIsThatOfWhatPayBuys() {
		AreaPay expensive = area(1, OHIO, 80_000, 100, 125);
		AreaPay cheap = area(2, IOWA, 70_000, 100, 87.5);
		AreaRanks ranks = AreaRanks.of(List.of(cheap, expensive), Samples.NATION);
		assertThat(ranks.shown(false)).containsExactly(expensive, cheap);
		assertThat(ranks.shown(true)).containsExactly(cheap, expensive);
		assertThat(cheap.median(true).text()).isEqualTo("$80,000");
		assertThat(rank(ranks, cheap, false)).isEqualTo(2);
		assertThat(rank(ranks, cheap, true)).isOne();
		assertThat(ranks.notRanked()).isEmpty();
	}

	@Test
	void inTheNationAreasWithFewJobsHaveNoRankAndAreCounted() {
		AreaPay few = area(1, OHIO, 90_000, 99, 100);
		AreaPay unknown = new AreaPay(place(2, OHIO), pay(Samples.yearly(95_000), notReleased()),
				pay(Samples.yearly(95_000), notReleased()));
		AreaPay enough = area(3, OHIO, 60_000, 100, 100);
		AreaRanks ranks = AreaRanks.of(List.of(few, unknown, enough), Samples.NATION);
		assertThat(ranks.shown(false)).containsExactly(enough);
		assertThat(ranks.notRanked()).containsExactly(
				"Not ranked: 2 areas with fewer than 100 jobs, or where the number of jobs is not released.");
	}

	@Test
	void inAStateEveryAreaIsShownAndRankedHoweverManyJobsItHas() {
		AreaPay few = area(1, OHIO, 90_000, 30, 100);
		AreaPay other = area(2, OHIO, 60_000, 100, 100);
		AreaPay withheld = new AreaPay(place(3, OHIO), pay(Samples.notReleased(), notReleased()),
				pay(Samples.notReleased(), notReleased()));
		AreaRanks ranks = AreaRanks.of(List.of(withheld, other, few, area(4, IOWA, 99_000, 500, 100)), IN_OHIO);
		assertThat(ranks.shown(false)).containsExactly(few, other, withheld);
		assertThat(rank(ranks, few, false)).isOne();
		assertThat(ranks.level(withheld, false)).isNull();
		assertThat(ranks.notRanked()).containsExactly("Not ranked: 1 area where the median is not released.");
	}

	@Test
	void whatHasNoPriceLevelIsRankedOnlyAsPublishedAndCounted() {
		AreaPay priceless = area(1, OHIO, 90_000, 500, null);
		AreaPay other = area(2, OHIO, 60_000, 500, 100);
		AreaRanks ranks = AreaRanks.of(List.of(priceless, other), Samples.NATION);
		assertThat(ranks.shown(false)).containsExactly(priceless, other);
		assertThat(ranks.shown(true)).containsExactly(other);
		assertThat(rank(ranks, other, true)).isOne();
		assertThat(ranks.notRanked())
			.containsExactly("Not ranked by adjusted pay: 1 area that BEA has no price level for.");
	}

	@Test
	void aFloorHasNoRankAtUsPrices() {
		AreaPay capped = new AreaPay(place(1, OHIO), pay(Samples.capped(), jobs(500)), pay(Samples.floor(), jobs(500)));
		AreaRanks ranks = AreaRanks.of(List.of(capped), Samples.NATION);
		assertThat(rank(ranks, capped, false)).isOne();
		assertThat(ranks.level(capped, true)).isNull();
	}

	@Test
	void whatIsTiedWithTheLastOneShownIsCounted() {
		List<AreaPay> areas = IntStream.rangeClosed(1, 12)
			.mapToObj((number) -> area(number, OHIO, 100_000 - number, 500, 100))
			.toList();
		AreaRanks ranks = AreaRanks.of(areas, Samples.NATION);
		assertThat(ranks.shown(false)).hasSize(10).startsWith(areas.get(0));
		assertThat(ranks.tiedWithLast(false)).isEqualTo(2);
		assertThat(AreaRanks.of(areas, IN_OHIO).shown(false)).hasSize(12);
	}

	private static int rank(AreaRanks ranks, AreaPay area, boolean adjusted) {
		return ranks.level(area, adjusted).rank();
	}

	private static AreaPay area(int number, PlaceCode state, long median, int jobs, Number priceLevel) {
		WageEstimate published = pay(Samples.yearly(median), jobs(jobs));
		return new AreaPay(place(number, state), published,
				published.atNationalPrices((priceLevel != null) ? BigDecimal.valueOf(priceLevel.doubleValue()) : null));
	}

	private static Place place(int number, PlaceCode state) {
		return new Place(new PlaceCode(String.valueOf(10_000 + number)), null, "Area " + number, PlaceKind.METRO,
				List.of(state));
	}

	private static WageEstimate pay(Figure median, Figure jobs) {
		return Samples.pay(2025, Map.of(Measure.ANNUAL_MEDIAN, median, Measure.EMPLOYMENT, jobs));
	}

	private static Figure jobs(int number) {
		return Figure.published(Unit.JOBS, BigDecimal.valueOf(number));
	}

	private static Figure notReleased() {
		return Figure.none(Unit.JOBS, Figure.State.NOT_RELEASED);
	}

}
