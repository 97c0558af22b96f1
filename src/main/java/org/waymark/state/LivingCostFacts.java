package org.waymark.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.Places.PlaceList;
import org.waymark.place.price.LivingCosts;
import org.waymark.place.price.MinimumWage;
import org.waymark.place.price.PriceParities;
import org.waymark.place.price.PriceParity;
import org.waymark.place.price.Rent;
import org.waymark.source.Citation;
import org.waymark.source.Fact;
import org.waymark.source.Source;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Unit;

/**
 * Writes what it costs to live in a place: prices, rents and the least that work pays.
 */
@Component
class LivingCostFacts {

	private final PriceParities parities;

	private final LivingCosts costs;

	LivingCostFacts(PriceParities parities, LivingCosts costs) {
		this.parities = parities;
		this.costs = costs;
	}

	List<Fact> ofArea(Place area, PlaceList places, Map<String, Source> sources) {
		List<Fact> facts = new ArrayList<>();
		facts.add(prices(area, places, sources));
		facts.addAll(rentsAndMinimumWages(area, places.statesOf(area), places, sources));
		return facts;
	}

	/** The price level of a state stands among what all its work pays. */
	List<Fact> ofState(Place state, PlaceList places, Map<String, Source> sources) {
		return rentsAndMinimumWages(state, List.of(state), places, sources);
	}

	private List<Fact> rentsAndMinimumWages(Place place, List<Place> states, PlaceList places,
			Map<String, Source> sources) {
		List<Fact> facts = new ArrayList<>();
		this.costs.rent(place).ifPresent((rent) -> {
			facts.add(rent("one", rent.oneBedroom(), rent, sources));
			facts.add(rent("two", rent.twoBedroom(), rent, sources));
		});
		this.costs.minimumWages(states, LocalDate.now())
			.forEach((wage) -> facts.add(minimumWage(wage, places, sources)));
		return facts;
	}

	/** The level of a nonmetropolitan area is that of its state, which is said. */
	private Fact prices(Place area, PlaceList places, Map<String, Source> sources) {
		PriceParity parity = this.parities.byPlace().get(area.code());
		Figure level = (parity != null) ? Figure.published(Unit.RATIO, parity.allItems())
				: Figure.none(Unit.RATIO, Figure.State.NO_PRICE_LEVEL);
		PriceParity nation = this.parities.byPlace().get(PlaceCode.NATION);
		Citation source = sources.get(nation.source()).cite();
		boolean own = parity == null || parity.place().equals(area.code());
		String note = own ? StatePaySectionFactory.prices(area, level)
				: Messages.say("state.area.prices-of-state", places.coded(parity.place()).name());
		return new Fact(StateColumn.PRICE_LEVEL.label(), level.text(), level.missing(), note, source);
	}

	private static Fact rent(String bedrooms, int dollars, Rent rent, Map<String, Source> sources) {
		return new Fact(Messages.say("state.area.rent-" + bedrooms), Formats.dollars(dollars), false,
				Messages.say("state.area.fair-market", String.valueOf(rent.fiscalYear())),
				sources.get(rent.source()).cite());
	}

	private static Fact minimumWage(MinimumWage wage, PlaceList places, Map<String, Source> sources) {
		String state = places.coded(wage.place()).inSentence();
		String note = Messages.say("state.area.minimum-wage-note", Formats.date(wage.effective()));
		return new Fact(Messages.say("state.area.minimum-wage", state), Formats.cents(wage.dollarsAnHour()), false,
				(wage.note() != null) ? note + "; " + wage.note() : note, sources.get(wage.source()).cite());
	}

}
