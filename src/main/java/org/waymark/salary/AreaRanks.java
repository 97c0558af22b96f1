package org.waymark.salary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.waymark.chart.Ranking;
import org.waymark.place.Place;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;

/**
 * The order of some areas by their median as published and at average US prices: those of
 * a state, or those of the whole country with enough jobs.
 *
 * @param areas the areas that are looked at, whether they have a rank or not
 * @param nation whether they are those of the whole country
 * @param published the order by the median as published
 * @param real the order by the same at average US prices; areas without a price level are
 * not in it
 */
record AreaRanks(List<AreaPay> areas, boolean nation, Ranking<AreaPay> published, Ranking<AreaPay> real) {

	/** How many areas of the whole country are shown. */
	static final int MOST = 10;

	/** In fewer jobs, a few employers decide what is paid. */
	static final int ENOUGH_JOBS = 100;

	/**
	 * Ranks areas.
	 * @param all all areas
	 * @param state the state whose areas are ranked, or the nation
	 */
	static AreaRanks of(List<AreaPay> all, Place state) {
		List<AreaPay> areas = state.nation() ? all
				: all.stream().filter((area) -> area.place().states().contains(state.code())).toList();
		List<AreaPay> ranked = areas.stream().filter((area) -> !state.nation() || enoughJobs(area)).toList();
		return new AreaRanks(areas, state.nation(), Ranking.of(ranked, (area) -> area.median(false)),
				Ranking.of(ranked, (area) -> area.median(true)));
	}

	private static boolean enoughJobs(AreaPay area) {
		Figure jobs = area.published().get(Measure.EMPLOYMENT);
		return !jobs.missing() && jobs.amount().compareTo(BigDecimal.valueOf(ENOUGH_JOBS)) >= 0;
	}

	/** The areas to show, the best-paying first: in a state all, else the first ones. */
	List<AreaPay> shown(boolean adjusted) {
		Comparator<AreaPay> bestFirst = Comparator.comparing((AreaPay area) -> area.median(adjusted),
				Figure.descending());
		return this.areas.stream()
			.filter((area) -> !this.nation || order(adjusted).levelOf(area) != null)
			.sorted(bestFirst.thenComparing((area) -> area.place().name()))
			.limit(this.nation ? MOST : Integer.MAX_VALUE)
			.toList();
	}

	/** The level of an area; null if it has none. */
	Ranking.Level<AreaPay> level(AreaPay area, boolean adjusted) {
		return order(adjusted).levelOf(area);
	}

	private Ranking<AreaPay> order(boolean adjusted) {
		return adjusted ? this.real : this.published;
	}

	/** How many areas share the rank of the last one that is shown, but are not. */
	long tiedWithLast(boolean adjusted) {
		List<AreaPay> shown = shown(adjusted);
		return (!this.nation || shown.isEmpty()) ? 0
				: level(shown.get(shown.size() - 1), adjusted).things()
					.stream()
					.filter((area) -> !shown.contains(area))
					.count();
	}

	/** Which areas have no rank, in sentences that count them. */
	List<String> notRanked() {
		long withheld = count(this.areas, (area) -> area.median(false).missing());
		long few = !this.nation ? 0 : count(this.areas, (area) -> !area.median(false).missing() && !enoughJobs(area));
		long priceless = count(this.published.things(),
				(area) -> area.median(true).state() == Figure.State.NO_PRICE_LEVEL);
		return Stream
			.of((withheld == 0) ? null : Messages.say("salary.areas.withheld", withheld),
					(few == 0) ? null : Messages.say("salary.areas.few-jobs", few, ENOUGH_JOBS),
					(priceless == 0) ? null : Messages.say("salary.areas.no-price-level", priceless))
			.filter(Objects::nonNull)
			.toList();
	}

	private static long count(List<AreaPay> areas, Predicate<AreaPay> rule) {
		return areas.stream().filter(rule).count();
	}

}
