package org.waymark.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.waymark.place.Place;
import org.waymark.wage.Figure;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * How a table of places is sorted: by one of its figures or by the names of the places.
 *
 * @param columns what it can be sorted by
 * @param column by which figure; null for the name of the place
 * @param descending whether the largest comes first
 * @param <C> what stands for a figure
 */
public record PlaceSort<C extends Enum<C>>(Columns<C> columns, C column, boolean descending) {

	private static final String BY_PLACE = "place";

	/** The same direction by another figure. */
	public PlaceSort<C> by(C other) {
		return new PlaceSort<>(this.columns, other, this.descending);
	}

	/** The sort that a click on a column leads to; null for the name of the place. */
	public PlaceSort<C> clicked(C clicked) {
		boolean naturally = clicked != null;
		return new PlaceSort<>(this.columns, clicked, (clicked == this.column) ? !this.descending : naturally);
	}

	public Address in(Address address) {
		boolean naturally = this.column != null;
		return address
			.with("sort", (this.column != null) ? Parameters.name(this.column) : BY_PLACE,
					Parameters.name(this.columns.standard()))
			.with("order", this.descending ? "desc" : "asc", naturally ? "desc" : "asc");
	}

	/** The order of some lines; those with equal figures stand from A to Z. */
	public <T> Comparator<T> comparator(Function<T, Place> place, BiFunction<T, C, Figure> figure) {
		Comparator<T> byName = Comparator.comparing((line) -> place.apply(line).name());
		if (this.column == null) {
			return this.descending ? byName.reversed() : byName;
		}
		Comparator<Figure> order = this.descending ? Figure.descending() : Figure.ascending();
		return Comparator.comparing((T line) -> figure.apply(line, this.column), order).thenComparing(byName);
	}

	/** What a screen reader says of a column's heading. */
	String aria(C heading) {
		if (heading != this.column) {
			return "none";
		}
		return this.descending ? "descending" : "ascending";
	}

	/**
	 * What a table of places can be sorted by beside their names.
	 *
	 * @param figures never empty; the first is the standard, the largest first
	 * @param <C> what stands for a figure
	 */
	public record Columns<C extends Enum<C>>(List<C> figures) {

		/**
		 * Reads a sort from an address.
		 * @param parameters {@code sort}, a figure or the name of the place, and
		 * {@code order}, which is names up and figures down if nothing is said
		 * @throws org.waymark.web.BadParameterException if there is no such column or
		 * order
		 */
		public PlaceSort<C> read(Parameters parameters) {
			C column = BY_PLACE.equals(parameters.text("sort")) ? null
					: parameters.choice("sort", this.figures, standard());
			String order = parameters.choice("order", List.of("asc", "desc"), Function.identity(),
					(column != null) ? "desc" : "asc");
			return new PlaceSort<>(this, column, order.equals("desc"));
		}

		private C standard() {
			return this.figures.get(0);
		}

	}

}
