package org.waymark.career;

import org.waymark.source.Citation;

/**
 * A box of the facts strip.
 *
 * @param label what it is
 * @param value the figure in words
 * @param missing whether there is no figure
 * @param note what to know with it; may be null
 * @param citation where it comes from; null where a guide's source is named in the note
 */
record Fact(String label, String value, boolean missing, String note, Citation citation) {
}
