package org.waymark.career.figures;

import java.util.List;
import java.util.Map;

import org.waymark.chart.PlacePay;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;

/**
 * What a career pays.
 *
 * @param career whose pay
 * @param from the reader's place and vintage
 * @param pays what it pays, by the code of the place
 */
public record PayByPlace(Career career, PlaceAndYear from, Map<PlaceCode, WageEstimate> pays) {

	/** In the reader's place. */
	public PlacePay chosen() {
		return in(this.from.place());
	}

	/** In the whole country. */
	public PlacePay nation() {
		return in(this.from.places().nation());
	}

	/** In the nation, the states of the reader's area, and the reader's place. */
	public List<PlacePay> around() {
		return this.from.places().around(this.from.place()).stream().map(this::in).toList();
	}

	/** In the states of the reader's area; none where the place is no area. */
	public List<PlacePay> statesOfArea() {
		return this.from.places().statesOf(this.from.place()).stream().map(this::in).toList();
	}

	List<PlacePay> states() {
		return this.from.places().states().stream().map(this::in).toList();
	}

	private PlacePay in(Place where) {
		return new PlacePay(where, this.from.orNotInTable(this.pays.get(where.code()), this.career.soc(), where));
	}

}
