package org.waymark.fit.interest;

/** How much answers say about what a reader likes. */
public enum Clarity {

	/** One kind stands out. */
	CLEAR,
	/** The first two kinds are about as strong. */
	CLOSE,
	/** The answers go with the kinds of work no more than chance would make them. */
	FLAT,
	/** The reader would like everything. */
	ALL_LIKED,
	/** The reader would like nothing. */
	ALL_DISLIKED,
	/** The reader is not sure of anything. */
	ALL_UNSURE,
	/** Too few pieces were answered. */
	TOO_FEW;

	/** Whether the six strengths mean anything. */
	public boolean hasProfile() {
		return this == CLEAR || this == CLOSE || this == FLAT;
	}

	/** What answers that are all the same say. */
	static Clarity always(Answer answer) {
		return switch (answer) {
			case LIKE -> ALL_LIKED;
			case DISLIKE -> ALL_DISLIKED;
			default -> ALL_UNSURE;
		};
	}

}
