package org.waymark.finder;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.waymark.finder.Filter.FilterKind;
import org.waymark.finder.Filter.Option;
import org.waymark.occupation.Career;
import org.waymark.web.Address.Parameter;

/**
 * All careers as they are seen from one place. They are numbered from A to Z, so that
 * which of them an answer to a filter stands for is found out once.
 */
public final class FinderIndex {

	private final List<FinderEntry> entries;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<Parameter, BitSet> answers = new ConcurrentHashMap<>();

	/**
	 * Makes an index.
	 * @param entries all careers from A to Z
	 */
	FinderIndex(List<FinderEntry> entries) {
		this.entries = entries;
		for (int number = 0; number < entries.size(); number++) {
			this.numbers.put(entries.get(number).career().soc(), number);
		}
	}

	/** All careers from A to Z. */
	public List<FinderEntry> entries() {
		return this.entries;
	}

	/**
	 * The number of a career, or of the one that a job title is inside; null if it is not
	 * among these.
	 */
	Integer number(Career career) {
		return this.numbers.get(career.soc());
	}

	/** The numbers of the careers that an answer stands for; not to be changed. */
	BitSet those(Filter filter, Option option) {
		return option.typed() ? all(option.holds()) : this.answers
			.computeIfAbsent(new Parameter(filter.parameter(), option.value()), (answer) -> all(option.holds()));
	}

	/** The numbers of the careers that all chosen answers to a filter stand for. */
	BitSet those(Filter filter, List<Option> chosen) {
		BitSet those = (BitSet) those(filter, chosen.get(0)).clone();
		for (Option option : chosen) {
			switch (filter.kind()) {
				case ONE, ANY -> those.or(those(filter, option));
				case ALL -> those.and(those(filter, option));
			}
		}
		return those;
	}

	/**
	 * The numbers of the careers that all chosen answers to a filter may stand for: those
	 * are in it of which that is not known.
	 */
	BitSet maybe(Filter filter, List<Option> chosen) {
		return all((filter.kind() == FilterKind.ALL)
				? (entry) -> chosen.stream().allMatch((option) -> option.mayHold(entry))
				: (entry) -> chosen.stream().anyMatch((option) -> option.mayHold(entry)));
	}

	private BitSet all(Predicate<FinderEntry> these) {
		BitSet numbers = new BitSet();
		for (int number = 0; number < this.entries.size(); number++) {
			numbers.set(number, these.test(this.entries.get(number)));
		}
		return numbers;
	}

}
