package org.waymark.compare.row;

import java.util.List;

import org.waymark.text.DisplayFigure;
import org.waymark.wage.Figure;

/**
 * An answer in a comparison.
 *
 * @param career whose
 * @param text the answer, or why there is none; null if it is a list
 * @param items the answer as a list
 * @param links where to read on
 * @param missing whether there is none
 * @param highest whether it is the highest of its row, but for those about level
 * @param best the same in words; null if it is not, or if only two are compared
 */
public record ComparisonCell(String career, String text, List<String> items, List<PageLink> links, boolean missing,
		boolean highest, String best) implements DisplayFigure {

	public static ComparisonCell of(String career, String text) {
		return new ComparisonCell(career, text, List.of(), List.of(), false, false, null);
	}

	public static ComparisonCell of(String career, List<String> items) {
		return new ComparisonCell(career, null, items, List.of(), false, false, null);
	}

	/** There is none, and why. */
	public static ComparisonCell none(String career, String text, List<PageLink> links) {
		return new ComparisonCell(career, text, List.of(), links, true, false, null);
	}

	/** The same with no more than the first of its list. */
	ComparisonCell first(int most) {
		return new ComparisonCell(this.career, this.text, this.items.stream().limit(most).toList(), this.links,
				this.missing, this.highest, this.best);
	}

	/**
	 * A figure.
	 * @param career whose
	 * @param figure the figure
	 * @param highest whether it is the highest
	 * @param words what says so; null if nothing needs to
	 */
	public static ComparisonCell figure(String career, Figure figure, boolean highest, String words) {
		return new ComparisonCell(career, figure.text(), List.of(), List.of(), figure.missing(), highest,
				highest ? words : null);
	}

}
