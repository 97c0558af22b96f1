package org.waymark.payoff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.cashflow.CashFlow;
import org.waymark.occupation.Career;
import org.waymark.text.Messages;
import org.waymark.wage.Measure;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * What the reader assumes of the paths; all of it stands in the address, defaults left
 * out.
 *
 * @param start which percentile stands in for starting pay
 * @param years how many years are looked at, 5 to 20
 * @param growth after how many years of work one earns the median, 0 to 15
 * @param now what work pays a year that one could start now; null for the default
 * @param work how much of that one works while training
 * @param adjusted whether pay is put into prices of the national average
 * @param ways the reader's way to train, by the career's slug
 * @param months the reader's months of training, by slug
 * @param tuitions the reader's price of a school year in dollars, by slug
 * @param costs the reader's cost of training in dollars, by slug: it takes the place of
 * what school years cost
 */
public record Assumptions(Measure start, int years, int growth, Integer now, Work work, boolean adjusted,
		Map<String, Integer> ways, Map<String, Integer> months, Map<String, Integer> tuitions,
		Map<String, Integer> costs) {

	/** What can stand in for starting pay: BLS publishes none. */
	static final List<Measure> STARTS = List.of(Measure.ANNUAL_P10, Measure.ANNUAL_P25);

	static final int YEARS = 10;

	static final int GROWTH = 5;

	static final int MOST_GROWTH = 15;

	static final int MOST_MONTHS = 120;

	static final int MOST_DOLLARS = 1_000_000;

	static final int MOST_TUITION = 200_000;

	public static Assumptions of(Parameters parameters, List<Career> careers) {
		Parameters said = parameters.first();
		Map<String, Integer> ways = new LinkedHashMap<>();
		Map<String, Integer> months = new LinkedHashMap<>();
		Map<String, Integer> tuitions = new LinkedHashMap<>();
		Map<String, Integer> costs = new LinkedHashMap<>();
		careers.stream().map(Career::slug).forEach((slug) -> {
			number(said, "way." + slug, 0, MOST_MONTHS, ways, slug);
			number(said, "months." + slug, 0, MOST_MONTHS, months, slug);
			number(said, "tuition." + slug, 0, MOST_TUITION, tuitions, slug);
			number(said, "cost." + slug, 0, MOST_DOLLARS, costs, slug);
		});
		return new Assumptions(said.choice("start", STARTS, Measure.ANNUAL_P10),
				said.within("years", CashFlow.LEAST_YEARS, CashFlow.MOST_YEARS, YEARS),
				said.within("growth", 0, MOST_GROWTH, GROWTH), said.within("now", 0, MOST_DOLLARS, null),
				said.choice("work", List.of(Work.values()), Work.NONE), said.flag("adjusted"), ways, months, tuitions,
				costs);
	}

	/**
	 * An address with the assumptions as another has them, whether they will do or not.
	 */
	public static Address asSaid(Parameters parameters, Collection<String> slugs, Address address) {
		Stream<String> names = Stream.concat(Stream.of("start", "years", "growth", "now", "work", "adjusted"),
				slugs.stream()
					.flatMap((slug) -> Stream.of("way." + slug, "months." + slug, "tuition." + slug, "cost." + slug)));
		Parameters said = parameters.first();
		Address full = address;
		for (String name : names.toList()) {
			full = full.with(name, said.text(name), "");
		}
		return full;
	}

	private static void number(Parameters said, String name, int least, int most, Map<String, Integer> into,
			String slug) {
		Integer number = said.within(name, least, most, null);
		if (number != null) {
			into.put(slug, number);
		}
	}

	/** The same without what is assumed of other careers than some. */
	public Assumptions only(Collection<String> slugs) {
		return new Assumptions(this.start, this.years, this.growth, this.now, this.work, this.adjusted,
				only(this.ways, slugs), only(this.months, slugs), only(this.tuitions, slugs), only(this.costs, slugs));
	}

	private static Map<String, Integer> only(Map<String, Integer> numbers, Collection<String> slugs) {
		Map<String, Integer> kept = new LinkedHashMap<>(numbers);
		kept.keySet().retainAll(slugs);
		return kept;
	}

	/** An address with these assumptions. */
	public Address in(Address address) {
		Address full = address.with("start", Parameters.name(this.start), Parameters.name(Measure.ANNUAL_P10))
			.with("years", this.years, YEARS)
			.with("growth", this.growth, GROWTH)
			.with("now", (this.now != null) ? this.now : "", "")
			.with("work", Parameters.name(this.work), Parameters.name(Work.NONE))
			.with("adjusted", this.adjusted, false);
		full = with(full, "way.", this.ways);
		full = with(full, "months.", this.months);
		full = with(full, "tuition.", this.tuitions);
		return with(full, "cost.", this.costs);
	}

	private static Address with(Address address, String prefix, Map<String, Integer> numbers) {
		Address full = address;
		for (Map.Entry<String, Integer> number : numbers.entrySet()) {
			full = full.with(prefix + number.getKey(), number.getValue(), "");
		}
		return full;
	}

	/** How much one works for pay while training. */
	enum Work {

		NONE(0), HALF(1), FULL(2);

		private final int halves;

		Work(int halves) {
			this.halves = halves;
		}

		String label() {
			return Messages.say("payoff.work." + Parameters.name(this));
		}

		/** How many halves of a full-time job it is. */
		int halves() {
			return this.halves;
		}

	}

}
