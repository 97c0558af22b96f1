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
import org.waymark.text.Messages;
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
		return List.of(fact(StateColumn.MEDIAN, median, Messages.say("state.pay.halves"), jobs.wages()),
				fact(StateColumn.JOBS, count, Messages.say("state.pay.employees"), jobs.wages()),
				new Fact(StateColumn.PRICE_LEVEL.label(), level.text(), level.missing(), prices(state.place(), level),
						jobs.prices()),
				adjusted(jobs, state.adjusted().median()));
	}

	private static Fact fact(StateColumn column, Figure figure, String note, Citation source) {
		return new Fact(column.label(), figure.text(), figure.missing(), figure.missing() ? null : note, source);
	}

	private static Fact adjusted(AllJobs jobs, Figure median) {
		String label = Messages.say("state.adjusted");
		return median.missing()
				? new Fact(label, median.text(), true, Messages.say("state.adjusted.none"), jobs.prices())
				: new Fact(label, median.text(), false, Messages.say("state.adjusted.computed"), jobs.wages(),
						jobs.prices());
	}

	/**
	 * What things cost in a place, in words; within 1 percent counts as about the same.
	 */
	static String prices(Place place, Figure level) {
		if (level.missing()) {
			return Messages.say("state.prices.none", place.inSentence());
		}
		BigDecimal more = level.amount().subtract(HUNDRED);
		if (more.abs().compareTo(BigDecimal.ONE) <= 0) {
			return Messages.say("state.prices.same");
		}
		String percent = Formats.percent(more.abs());
		return (more.signum() > 0) ? Messages.say("state.prices.higher", percent)
				: Messages.say("state.prices.lower", percent);
	}

	private static List<Rank> ranks(AllJobs jobs, StateLine state) {
		String unranked = state.place().territory() ? Messages.say("state.ranks.territory")
				: Messages.say("state.ranks.none");
		return List.of(
				new Rank(Messages.say("state.ranks.median"),
						Objects.requireNonNullElse(Standing.of(jobs.published(), state.published()), unranked)),
				new Rank(Messages.say("state.ranks.adjusted"), Objects
					.requireNonNullElse(Standing.of(jobs.atNationalPrices(), state.atNationalPrices()), unranked)));
	}

}
