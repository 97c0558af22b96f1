package org.waymark.cashflow;

/**
 * A stretch of the way into a career.
 *
 * @param kind what happens in it
 * @param months how long it takes
 * @param dollars what it costs; null if no price is known
 */
public record Stage(StageKind kind, Span months, Span dollars) {

	/** Months of school at the price of a school year. */
	public static Stage school(Span months, SchoolYear year) {
		return new Stage(StageKind.SCHOOL, months, year.cost(months));
	}

	/** Months that cost nothing and are paid. */
	public static Stage paid(StageKind kind, Span months) {
		return new Stage(kind, months, Span.NONE);
	}

	/** What happens in a stage. */
	public enum StageKind {

		/** A public college, at the price of its school year. */
		SCHOOL(false),
		/** A graduate or professional school, of which no price by state is known. */
		GRADUATE_SCHOOL(false),
		/** A program with a price of its own, or with none that is known. */
		PROGRAM(false),
		/** Learning on the job: the career's own pay from the first day. */
		ON_THE_JOB(true),
		/** Paid months between the degree and full practice. */
		RESIDENCY(true),
		/** Paid months in the job that leads to the career. */
		EXPERIENCE(true);

		private final boolean paid;

		StageKind(boolean paid) {
			this.paid = paid;
		}

		/** Whether people are paid in it. */
		public boolean paid() {
			return this.paid;
		}

	}

}
