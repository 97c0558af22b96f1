package org.waymark.compare.row;

import java.util.List;

import org.waymark.source.Citation;

/**
 * A question that is answered for each career of a comparison.
 *
 * @param label what is asked
 * @param note what to know with it; may be null
 * @param cells an answer for each career
 * @param source where the answers come from; null for those of the guides
 * @param screenOnly whether it is left out where the comparison is printed
 */
public record ComparisonRow(String label, String note, List<ComparisonCell> cells, Citation source,
		boolean screenOnly) {

	/** The same row with no more than the first of each list. */
	public ComparisonRow first(int most) {
		return new ComparisonRow(this.label, this.note, this.cells.stream().map((cell) -> cell.first(most)).toList(),
				this.source, this.screenOnly);
	}

	/** The same row, left out where the comparison is printed. */
	ComparisonRow onScreenOnly() {
		return new ComparisonRow(this.label, this.note, this.cells, this.source, true);
	}

}
