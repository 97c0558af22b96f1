package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.waymark.text.Messages;

/**
 * A table of places as the reader sees it.
 *
 * @param headings one for the place, then one for each figure
 * @param rows the nation first, whatever the order
 */
public record PlaceTable(List<Heading> headings, List<PlaceRow> rows) {

	/**
	 * The headings of a table that a click sorts.
	 * @param sort how it is sorted now
	 * @param columns its figures
	 * @param label what stands over a figure
	 * @param href where it is sorted in a way
	 */
	public static <C extends Enum<C>> List<Heading> headings(PlaceSort<C> sort, List<C> columns,
			Function<C, String> label, Function<PlaceSort<C>, String> href) {
		List<Heading> headings = new ArrayList<>();
		headings.add(heading(Messages.say("site.place"), null, sort, href));
		columns.forEach((column) -> headings.add(heading(label.apply(column), column, sort, href)));
		return headings;
	}

	private static <C extends Enum<C>> Heading heading(String label, C column, PlaceSort<C> sort,
			Function<PlaceSort<C>, String> href) {
		return new Heading(label, href.apply(sort.clicked(column)) + "#table", sort.aria(column));
	}

	/**
	 * The heading of a column.
	 *
	 * @param label its name
	 * @param href where the table is sorted by it
	 * @param sorted {@code ascending}, {@code descending} or {@code none}
	 */
	public record Heading(String label, String href, String sorted) {
	}

	/**
	 * A place and its figures.
	 *
	 * @param place its name
	 * @param href where its name leads to; null for nowhere
	 * @param cells its figures
	 * @param nation whether it is the whole country
	 * @param chosen whether it is the reader's place
	 */
	public record PlaceRow(String place, String href, List<FigureCell> cells, boolean nation, boolean chosen) {
	}

}
