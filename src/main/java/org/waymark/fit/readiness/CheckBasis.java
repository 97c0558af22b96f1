package org.waymark.fit.readiness;

import org.waymark.source.Citation;

/**
 * Who asks for something, and what to know with it.
 *
 * @param weight who asks for it
 * @param status the same in a word or two; null if that needs no word
 * @param detail what to know with it; may be null
 * @param agency who gives it; may be null
 * @param source where it stands; null if it is the editors' own
 */
public record CheckBasis(DemandedBy weight, String status, String detail, Agency agency, Citation source) {

	/** What the editors ask. */
	static final CheckBasis OURS = of(null, null, null);

	/** What a source says that is no law. */
	static CheckBasis of(String status, String detail, Citation source) {
		return new CheckBasis(DemandedBy.NOBODY, status, detail, null, source);
	}

	/** Whether a source that was checked says that the law of this place requires it. */
	public boolean required() {
		return this.weight == DemandedBy.LAW;
	}

	/** Who may ask for something. */
	public enum DemandedBy {

		/** The law, as a guide's editors checked. */
		LAW,
		/** It is on a state's list, which is not the law. */
		LIST,
		/** Employers. */
		EMPLOYERS,
		/** It is typical, or worth a thought. */
		NOBODY

	}

	/** Who gives a license; {@code href} is null if its page is not known. */
	public record Agency(String name, String href) {

		/** An agency; null if nobody is named. */
		static Agency of(String name, String href) {
			return (name != null) ? new Agency(name, href) : null;
		}

	}

}
