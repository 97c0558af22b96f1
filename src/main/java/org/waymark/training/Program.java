package org.waymark.training;

import org.waymark.path.Span;

/**
 * A way to train for a career, as its guide tells it.
 *
 * @param name what it is called
 * @param school where it's done; may be null
 * @param monthsMin the shortest usual time in months; null where no source says
 * @param monthsUsual the usual time in months; null for the middle of the others
 * @param monthsMax the longest usual time in months; null where no source says
 * @param tuition the kind of public college whose school year is its price; null if it
 * has a price of its own or none
 * @param after what stands before it: {@code associate}, {@code bachelor}, or the slug of
 * a guide; null if nothing does
 * @param costMin its own lowest price in US dollars; null where there is none
 * @param costMax its own highest price in US dollars; null where there is none
 * @param costPer {@code program} or {@code year}; null without a price of its own
 * @param costNote what to know of the cost; may be null
 * @param study what is studied
 * @param paid whether people earn wages while training
 * @param source the id of the guide's source for the time; may be null
 * @param judgement whether it is the editors' judgment
 * @param costSource the id of the guide's source for its own price; may be null
 */
public record Program(String name, String school, Integer monthsMin, Integer monthsUsual, Integer monthsMax,
		School tuition, String after, Integer costMin, Integer costMax, String costPer, String costNote, String study,
		boolean paid, String source, boolean judgement, String costSource) {

	private static final int MONTHS_A_YEAR = 12;

	/** Whether it is known how long it takes. */
	public boolean timed() {
		return this.monthsMin != null && this.monthsMax != null;
	}

	/** How long it takes; nothing where no source says. */
	public Span months() {
		if (!timed()) {
			return Span.NONE;
		}
		return (this.monthsUsual != null) ? new Span(this.monthsMin, this.monthsUsual, this.monthsMax)
				: Span.between(this.monthsMin, this.monthsMax);
	}

	/** Its own price in all; null where there is none. */
	public Span ownPrice() {
		if (this.costMin == null || this.costMax == null) {
			return null;
		}
		Span price = Span.between(this.costMin, this.costMax);
		if (!"year".equals(this.costPer)) {
			return price;
		}
		Span months = months();
		return new Span(price.low() * months.low() / MONTHS_A_YEAR, price.usual() * months.usual() / MONTHS_A_YEAR,
				price.high() * months.high() / MONTHS_A_YEAR);
	}

}
