package org.waymark.wage;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.PriceParities;
import org.waymark.place.PriceParity;

/** What the salary page and its file are made from. */
@Service
class SalaryData {

	private final Standpoints standpoints;

	private final Wages wages;

	private final PriceParities parities;

	SalaryData(Standpoints standpoints, Wages wages, PriceParities parities) {
		this.standpoints = standpoints;
		this.wages = wages;
		this.parities = parities;
	}

	Lines read(Career career, SalaryRequest request) {
		SalaryQuery query = SalaryQuery.of(career, request, this.standpoints);
		Map<String, Pay> pays = this.wages.byPlace(career.soc(), query.vintage());
		Map<String, PriceParity> prices = this.parities.byPlace();
		List<PlacePay> lines = query.from()
			.places()
			.places()
			.stream()
			.map((place) -> line(place, pays, prices, query))
			.toList();
		return new Lines(query.sortedFor(lines.get(0).pay()), lines, prices.get(Place.NATION));
	}

	private static PlacePay line(Place place, Map<String, Pay> pays, Map<String, PriceParity> prices,
			SalaryQuery query) {
		Pay pay = pays.getOrDefault(place.code(), query.from().notInTable(query.career().soc(), place));
		if (query.adjusted()) {
			PriceParity price = prices.get(place.code());
			pay = pay.atNationalPrices((price != null) ? price.allItems() : null);
		}
		return new PlacePay(place, pay);
	}

	/**
	 * The answer to a query.
	 *
	 * @param query the query
	 * @param lines a line for each place, the nation first
	 * @param parity the price level of the nation, which knows year and source
	 */
	record Lines(SalaryQuery query, List<PlacePay> lines, PriceParity parity) {

		PlacePay nation() {
			return this.lines.get(0);
		}

		List<PlacePay> states() {
			return this.lines.subList(1, this.lines.size());
		}

		PlacePay chosen() {
			return this.lines.stream()
				.filter((line) -> line.place().equals(this.query.place()))
				.findFirst()
				.orElseThrow();
		}

	}

}
