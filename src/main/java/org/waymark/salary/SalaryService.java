package org.waymark.salary;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

import org.waymark.chart.PlacePay;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;
import org.waymark.place.price.PriceParities;
import org.waymark.place.price.PriceParity;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/** What the salary page and its file are made from. */
@Service
class SalaryService {

	private final Wages wages;

	private final PriceParities parities;

	SalaryService(Wages wages, PriceParities parities) {
		this.wages = wages;
		this.parities = parities;
	}

	Lines read(SalaryQuery query) {
		String soc = query.career().soc();
		Map<PlaceCode, WageEstimate> pays = this.wages.byPlace(soc, query.from());
		Map<PlaceCode, PriceParity> prices = this.parities.byPlace();
		List<PlacePay> published = query.from()
			.places()
			.statesAnd(query.place())
			.stream()
			.map((where) -> new PlacePay(where, query.from().orNotInTable(pays.get(where.code()), soc, where)))
			.toList();
		List<PlacePay> real = published.stream()
			.map((line) -> atNationalPrices(line, prices.get(line.place().code())))
			.toList();
		return new Lines(query.sortedFor(published.get(0).pay()), published, real, prices.get(PlaceCode.NATION));
	}

	/** The lines of all areas that have one. */
	List<AreaPay> areas(SalaryQuery query) {
		Map<PlaceCode, PriceParity> prices = this.parities.byPlace();
		Map<PlaceCode, WageEstimate> pays = this.wages.inAreas(query.career().soc(), query.vintage());
		return query.from()
			.places()
			.ofKind(PlaceKind.METRO, PlaceKind.NONMETRO)
			.stream()
			.filter((area) -> pays.containsKey(area.code()))
			.map((area) -> new PlacePay(area, pays.get(area.code())))
			.map((line) -> new AreaPay(line.place(), line.pay(),
					atNationalPrices(line, prices.get(line.place().code())).pay()))
			.toList();
	}

	private static PlacePay atNationalPrices(PlacePay line, PriceParity price) {
		return new PlacePay(line.place(), line.pay().atNationalPrices((price != null) ? price.allItems() : null));
	}

	/**
	 * The answer to a query.
	 *
	 * @param query the query
	 * @param published wages as published: the nation, the states and territories, and
	 * the reader's place if it is none of these
	 * @param real the same lines in prices of the national average
	 * @param parity the price level of the nation, which knows year and source
	 */
	record Lines(SalaryQuery query, List<PlacePay> published, List<PlacePay> real, PriceParity parity) {

		/** The lines in the prices that were asked for. */
		List<PlacePay> lines() {
			return this.query.adjusted() ? this.real : this.published;
		}

		PlacePay nation() {
			return lines().get(0);
		}

		List<PlacePay> states() {
			return lines().stream().filter((line) -> line.place().state() || line.place().territory()).toList();
		}

		PlacePay chosen() {
			return in(this.query.place());
		}

		/** The reader's place in the prices there, whatever was asked for. */
		PlacePay chosenAsPublished() {
			return in(this.query.place(), this.published);
		}

		/** The nation, the states of the reader's area, and the reader's place. */
		List<PlacePay> around() {
			return this.query.from().places().around(this.query.place()).stream().map(this::in).toList();
		}

		/** The states of the reader's area; none where the place is no area. */
		List<PlacePay> statesOfArea() {
			return this.query.from().places().statesOf(this.query.place()).stream().map(this::in).toList();
		}

		private PlacePay in(Place place) {
			return in(place, lines());
		}

		private static PlacePay in(Place place, List<PlacePay> lines) {
			return lines.stream().filter((line) -> line.place().equals(place)).findFirst().orElseThrow();
		}

	}

}
