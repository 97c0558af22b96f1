package org.waymark.source;

/**
 * A box of a facts strip.
 *
 * @param label what it is
 * @param value the figure in words
 * @param missing whether there is no figure
 * @param note what to know with it; may be null
 * @param citation where it comes from
 * @param computedWith what else a computed figure is made from; null for a published one
 */
public record Fact(String label, String value, boolean missing, String note, Citation citation, Citation computedWith) {

	/** A published fact. */
	public Fact(String label, String value, boolean missing, String note, Citation citation) {
		this(label, value, missing, note, citation, null);
	}

	/** The same with one more thing to know. */
	public Fact noting(String more) {
		return new Fact(this.label, this.value, this.missing, (this.note != null) ? this.note + ". " + more : more,
				this.citation, this.computedWith);
	}

}
