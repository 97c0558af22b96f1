package org.waymark.finder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;

import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Projection;
import org.waymark.text.Alphabet;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.web.Parameters;

/**
 * How the careers that the finder found are ordered; what has no such figure comes last.
 */
public enum Order {

	MATCH(null), FIT(null), JOBS(Comparator.comparing(FinderEntry::jobs, Figure.descending())),
	PAY(Comparator.comparing((entry) -> entry.pay().median(), Figure.descending())),
	PAY_LOW(Comparator.comparing((entry) -> entry.pay().median(), Figure.ascending())),
	GROWTH(mostFirst(Projection::changePercent)), OPENINGS(mostFirst(Projection::openingsPerYear)),
	EDUCATION(Comparator.comparing((entry) -> entry.education().orElse(null),
			Comparator.nullsLast(Comparator.<Education>naturalOrder()))),
	NAME(Comparator.comparing((entry) -> entry.career().name(), Alphabet.ORDER));

	private final Comparator<FinderEntry> comparator;

	Order(Comparator<FinderEntry> comparator) {
		this.comparator = comparator;
	}

	public String label() {
		return Messages.say("finder.order." + Parameters.name(this));
	}

	/** The same as it stands in a sentence. */
	public String inSentence() {
		return Messages.say("finder.order-in-sentence." + Parameters.name(this));
	}

	/**
	 * The order; null if it depends on what was searched for or on what the reader likes.
	 */
	Comparator<FinderEntry> comparator() {
		return this.comparator;
	}

	private static Comparator<FinderEntry> mostFirst(Function<Projection, BigDecimal> figure) {
		return Comparator.comparing((entry) -> (entry.projection() != null) ? figure.apply(entry.projection()) : null,
				Comparator.nullsLast(Comparator.reverseOrder()));
	}

}
