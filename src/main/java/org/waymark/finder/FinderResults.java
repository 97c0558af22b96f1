package org.waymark.finder;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.finder.Filter.FilterKind;
import org.waymark.finder.Filter.Option;
import org.waymark.occupation.Career;
import org.waymark.search.Found;

/**
 * The careers that a query finds.
 *
 * @param query the query
 * @param index all careers
 * @param candidates the numbers of the careers that go by its words, the nearest first;
 * all if it has none
 * @param anywhere the same numbers in no order; not to be changed
 * @param nearest what goes by the words best of each candidate, the career itself or a
 * job title inside it, by its number
 */
public record FinderResults(FinderQuery query, FinderIndex index, List<Integer> candidates, BitSet anywhere,
		Map<Integer, Career> nearest) {

	private FinderResults(FinderQuery query, FinderIndex index, List<Integer> candidates,
			Map<Integer, Career> nearest) {
		this(query, index, candidates, new BitSet(), nearest);
		candidates.forEach(this.anywhere::set);
	}

	/**
	 * Looks up what a search found among the careers; just after the data have changed,
	 * one of the two may know of a career that the other does not.
	 */
	public static FinderResults of(FinderQuery query, FinderIndex index, Found found) {
		if (found == null) {
			return new FinderResults(query, index, IntStream.range(0, index.entries().size()).boxed().toList(),
					Map.of());
		}
		Map<Integer, Career> nearest = new LinkedHashMap<>();
		found.careers()
			.stream()
			.filter((career) -> index.number(career) != null)
			.forEach((career) -> nearest.putIfAbsent(index.number(career), career));
		return new FinderResults(query, index, List.copyOf(nearest.keySet()), nearest);
	}

	/** What goes by the words best of a career: itself or a job title inside it. */
	public Career nearest(FinderEntry entry) {
		return this.nearest.getOrDefault(this.index.number(entry.career()), entry.career());
	}

	/** The careers that all filters let through, in the reader's order. */
	public List<FinderEntry> entries() {
		BitSet held = held(null);
		Stream<FinderEntry> entries = this.candidates.stream().filter(held::get).map(this.index.entries()::get);
		Comparator<FinderEntry> order = this.query.comparator();
		return ((order != null) ? entries.sorted(order) : entries).toList();
	}

	/**
	 * How many there would be with each option of a filter beside what else is chosen.
	 */
	public Map<Option, Integer> counts(Filter filter) {
		BitSet others = held((filter.kind() != FilterKind.ALL) ? filter : null);
		return filter.options()
			.stream()
			.collect(Collectors.toMap((option) -> option,
					(option) -> and(others, this.index.those(filter, option)).cardinality()));
	}

	/**
	 * How many careers are left out for the only reason that a source doesn't tell
	 * whether a chosen answer stands for them.
	 */
	public int unknown() {
		BitSet maybe = held(null, this.index::maybe);
		maybe.andNot(held(null));
		return maybe.cardinality();
	}

	/** The candidates that all filters but one let through; null leaves none out. */
	private BitSet held(Filter except) {
		return held(except, this.index::those);
	}

	private BitSet held(Filter except, BiFunction<Filter, List<Option>, BitSet> those) {
		BitSet held = (BitSet) this.anywhere.clone();
		this.query.chosen().forEach((filter, options) -> {
			if (filter != except && !options.isEmpty()) {
				held.and(those.apply(filter, options));
			}
		});
		return held;
	}

	private static BitSet and(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.and(other);
		return both;
	}

}
