package org.waymark.finder;

import java.util.List;
import java.util.function.Predicate;

/**
 * A question that narrows down the careers.
 *
 * @param parameter its name in an address
 * @param legend what it asks for, in words
 * @param note what to know of the answers; null if they say it
 * @param kind how its options go together
 * @param options the answers to choose from
 * @param elsewhere answers, by their names in addresses, that can be chosen only in other
 * places; an address may still name them
 */
public record Filter(String parameter, String legend, String note, FilterKind kind, List<Option> options,
		List<String> elsewhere) {

	/** A filter that is the same everywhere and needs no note. */
	public Filter(String parameter, String legend, FilterKind kind, List<Option> options) {
		this(parameter, legend, null, kind, options, List.of());
	}

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
	 * @param known of which careers that can be told
	 * @param typed whether the reader made it up, so that there can be any number of such
	 */
	public record Option(String value, String label, Predicate<FinderEntry> holds, Predicate<FinderEntry> known,
			boolean typed) {

		/** An answer of the site. */
		public Option(String value, String label, Predicate<FinderEntry> holds, Predicate<FinderEntry> known) {
			this(value, label, holds, known, false);
		}

		/** An answer that can be told of every career. */
		public Option(String value, String label, Predicate<FinderEntry> holds) {
			this(value, label, holds, (entry) -> true);
		}

		boolean mayHold(FinderEntry entry) {
			return this.holds.test(entry) || !this.known.test(entry);
		}

	}

}
