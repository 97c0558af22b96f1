package org.waymark.state;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.waymark.chart.PayRanges;
import org.waymark.chart.Standing;
import org.waymark.place.Place;
import org.waymark.source.Citation;
import org.waymark.source.Fact;
import org.waymark.state.StatePage.Rank;
import org.waymark.state.StatePage.StatePaySection;
import org.waymark.text.Formats;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;

/** Writes what all occupations of a state pay together. */
final class StatePaySectionFactory {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private StatePaySectionFactory() {
	}

	static StatePaySection section(AllJobs jobs, StateLine state) {
		PayRanges pay = PayRanges.of(List.of(jobs.nation(), state), (line) -> line.place().name(), StateLine::pay);
		return new StatePaySection(jobs.vintage().label(), jobs.older(), facts(jobs, state), pay, ranks(jobs, state),
				jobs.wages(), jobs.prices(), jobs.notes(List.of(state)));
	}

	private static List<Fact> facts(AllJobs jobs, StateLine state) {
		Figure median = state.pay().median();
		Figure count = state.pay().get(Measure.EMPLOYMENT);
		Figure level = state.priceLevel();
		String middle = "All jobs together: half pay less, half pay more";
		return List.of(fact("Median pay a year", median, middle, jobs.wages()),
				fact("Jobs", count, "Without the self-employed", jobs.wages()), new Fact("Price level, US = 100",
						level.text(), level.missing(), prices(state.place(), level), jobs.prices()),
				adjusted(jobs, state.adjusted().median()));
	}

	private static Fact fact(String label, Figure figure, String note, Citation source) {
		return new Fact(label, figure.text(), figure.missing(), figure.missing() ? null : note, source);
	}

	private static Fact adjusted(AllJobs jobs, Figure median) {
		String label = "Median at average US prices";
		return median.missing()
				? new Fact(label, median.text(), true, "Not computed: that needs a wage and a price level",
						jobs.prices())
				: new Fact(label, median.text(), false, "Computed: the median pay, divided by the price level",
						jobs.wages(), jobs.prices());
	}

	/**
	 * What things cost in a place, in words; within 1 percent counts as about the same.
	 */
	static String prices(Place place, Figure level) {
		if (level.missing()) {
			return "BEA publishes no price level for " + place.inSentence();
		}
		BigDecimal more = level.amount().subtract(HUNDRED);
		if (more.abs().compareTo(BigDecimal.ONE) <= 0) {
			return "Things cost about as much here as in the United States on average";
		}
		return "Things cost " + Formats.percent(more.abs()) + ((more.signum() > 0) ? " more" : " less")
				+ " here than in the United States on average";
	}

	private static List<Rank> ranks(AllJobs jobs, StateLine state) {
		String unranked = state.place().territory() ? "Territories are not ranked."
				: "There is no figure to rank it by.";
		return List.of(
				new Rank("By median pay",
						Objects.requireNonNullElse(Standing.of(jobs.published(), state.published()), unranked)),
				new Rank("By median pay at average US prices (computed)", Objects
					.requireNonNullElse(Standing.of(jobs.atNationalPrices(), state.atNationalPrices()), unranked)));
	}

}
