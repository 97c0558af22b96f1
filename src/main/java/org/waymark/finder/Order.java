package org.waymark.finder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;

import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Projection;
import org.waymark.text.Alphabet;
import org.waymark.wage.Figure;

/**
 * How the careers that the finder found are ordered; what has no such figure comes last.
 */
public enum Order {

	MATCH("Best match", null), JOBS("Most jobs", Comparator.comparing(FinderEntry::jobs, Figure.descending())),
	PAY("Highest pay", Comparator.comparing((entry) -> entry.pay().median(), Figure.descending())),
	PAY_LOW("Lowest pay", Comparator.comparing((entry) -> entry.pay().median(), Figure.ascending())),
	GROWTH("Fastest growing", mostFirst(Projection::changePercent)),
	OPENINGS("Most openings", mostFirst(Projection::openingsPerYear)),
	EDUCATION("Least education first",
			Comparator.comparing((entry) -> entry.education().orElse(null),
					Comparator.nullsLast(Comparator.<Education>naturalOrder()))),
	NAME("Name, A to Z", Comparator.comparing((entry) -> entry.career().name(), Alphabet.ORDER));

	private final String label;

	private final Comparator<FinderEntry> comparator;

	Order(String label, Comparator<FinderEntry> comparator) {
		this.label = label;
		this.comparator = comparator;
	}

	public String label() {
		return this.label;
	}

	/** The order; null for that of the search itself. */
	Comparator<FinderEntry> comparator() {
		return this.comparator;
	}

	private static Comparator<FinderEntry> mostFirst(Function<Projection, BigDecimal> figure) {
		return Comparator.comparing((entry) -> (entry.projection() != null) ? figure.apply(entry.projection()) : null,
				Comparator.nullsLast(Comparator.reverseOrder()));
	}

}
