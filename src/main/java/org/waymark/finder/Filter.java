package org.waymark.finder;

import java.util.List;
import java.util.function.Predicate;

/**
 * A question that narrows down the careers.
 *
 * @param parameter its name in an address
 * @param legend what it asks for, in words
 * @param kind how its options go together
 * @param options the answers to choose from
 */
public record Filter(String parameter, String legend, FilterKind kind, List<Option> options) {

	/** How the options of a filter go together. */
	public enum FilterKind {

		/** One of them at the most. */
		ONE,
		/** A career must be one of the chosen. */
		ANY,
		/** A career must be all of the chosen. */
		ALL

	}

	/**
	 * An answer.
	 *
	 * @param value its name in an address
	 * @param label its name for the reader
	 * @param holds which careers it stands for
	 */
	public record Option(String value, String label, Predicate<FinderEntry> holds) {
	}

}
