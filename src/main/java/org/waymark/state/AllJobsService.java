package org.waymark.state;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.Places.PlaceList;
import org.waymark.place.price.PriceParities;
import org.waymark.place.price.PriceParity;
import org.waymark.source.Source;
import org.waymark.wage.Figure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.Unit;
import org.waymark.wage.Vintage;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/** Reads what all occupations together pay. */
@Service
class AllJobsService {

	private final Wages wages;

	private final PriceParities parities;

	AllJobsService(Wages wages, PriceParities parities) {
		this.wages = wages;
		this.parities = parities;
	}

	/** The lines of the newest vintage that has any of the states. */
	AllJobs read(PlaceAndYear from, Map<String, Source> sources) {
		Vintage newest = from.vintages().newest();
		for (Vintage vintage : from.vintages().vintages()) {
			Map<PlaceCode, WageEstimate> pays = this.wages.byPlace(Occupations.ALL, vintage);
			if (from.places().states().stream().anyMatch((state) -> pays.containsKey(state.code()))) {
				return allJobs(vintage, newest, from.places(), pays, sources);
			}
		}
		return allJobs(newest, newest, from.places(), Map.of(), sources);
	}

	private AllJobs allJobs(Vintage vintage, Vintage newest, PlaceList places, Map<PlaceCode, WageEstimate> pays,
			Map<String, Source> sources) {
		Map<PlaceCode, PriceParity> prices = this.parities.byPlace();
		List<StateLine> lines = places.statesAnd(places.nation())
			.stream()
			.map((place) -> line(place,
					Optional.ofNullable(pays.get(place.code())).orElseGet(() -> missing(vintage, place)),
					prices.get(place.code())))
			.toList();
		return new AllJobs(vintage, newest, lines, sources.get(vintage.source()),
				sources.get(prices.get(PlaceCode.NATION).source()));
	}

	private static WageEstimate missing(Vintage vintage, Place place) {
		return WageEstimate.notInTable(Occupations.ALL, vintage.vintage(), place.code(), vintage.source());
	}

	private static StateLine line(Place place, WageEstimate pay, PriceParity price) {
		BigDecimal level = (price != null) ? price.allItems() : null;
		Figure priceLevel = (level != null) ? Figure.published(Unit.RATIO, level)
				: Figure.none(Unit.RATIO, Figure.State.NO_PRICE_LEVEL);
		return new StateLine(place, pay, priceLevel, pay.atNationalPrices(level));
	}

}
