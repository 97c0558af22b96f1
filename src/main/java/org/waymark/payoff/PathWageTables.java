package org.waymark.payoff;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.price.PriceParity;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.Unit;
import org.waymark.wage.Vintage;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/**
 * Looks up what the paths pay. Work that could start now, without training, pays what the
 * reader says, or the 10th percentile of all jobs in the place; the careers' pay is of
 * the vintage that has both, so that no path is ahead for being a year newer.
 */
@Component
class PathWageTables {

	private final Wages wages;

	PathWageTables(Wages wages) {
		this.wages = wages;
	}

	/**
	 * What the paths pay.
	 * @param query what the reader asks for and assumes
	 * @param socs the occupations of the paths
	 * @param prices the price levels of the places
	 */
	PathWages of(PayoffQuery query, Collection<String> socs, Map<PlaceCode, PriceParity> prices) {
		PlaceAndYear from = query.from();
		Place around = from.places().principalState(from.place());
		WageEstimate all = allJobs(from.at(around));
		Integer own = query.assumptions().now();
		Vintage vintage = (own != null || from.place().area()) ? from.vintage()
				: from.vintages()
					.vintages()
					.stream()
					.filter((other) -> other.vintage() == all.vintage())
					.findFirst()
					.orElse(from.vintage());
		UnaryOperator<WageEstimate> priced = (pay) -> query.assumptions().adjusted() ? adjusted(pay, prices) : pay;
		Map<String, WageEstimate> pays = new HashMap<>();
		lines(socs, vintage, from, around).forEach((soc, pay) -> pays.put(soc, priced.apply(pay)));
		Figure standard = priced.apply(all).get(Measure.ANNUAL_P10);
		String words = Messages.say("payoff.pay.now", standard.text(), around.inSentence(),
				String.valueOf(all.vintage()), query.assumptions().adjusted());
		Figure now = (own == null) ? standard : Figure.published(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(own));
		return new PathWages(now, words, (own == null) ? all.source() : null, vintage, pays, from.place(), around);
	}

	private static WageEstimate adjusted(WageEstimate pay, Map<PlaceCode, PriceParity> prices) {
		PriceParity parity = prices.get(pay.place());
		return pay.atNationalPrices((parity != null) ? parity.allItems() : null);
	}

	/** The line of all jobs, of the chosen vintage or the newest that has one. */
	private WageEstimate allJobs(PlaceAndYear from) {
		Place place = from.place();
		List<WageEstimate> lines = this.wages.byYear(Occupations.ALL, place.code());
		return lines.stream()
			.filter((pay) -> pay.vintage() == from.vintage().vintage())
			.findFirst()
			.orElseGet(() -> lines.isEmpty() ? from.notInTable(Occupations.ALL, place) : lines.get(lines.size() - 1));
	}

	/**
	 * The chosen vintage stands in for a line that the common one does not have, and an
	 * area's state for a median that the area does not have.
	 */
	private Map<String, WageEstimate> lines(Collection<String> socs, Vintage vintage, PlaceAndYear from, Place around) {
		Map<String, WageEstimate> lines = new HashMap<>(this.wages.bySoc(socs, vintage, from.place()));
		if (!vintage.equals(from.vintage()) && !lines.keySet().containsAll(socs)) {
			this.wages.bySoc(socs, from.vintage(), from.place()).forEach(lines::putIfAbsent);
		}
		if (from.place().area()) {
			lines.values().removeIf((pay) -> pay.median().missing());
			this.wages.bySoc(socs, vintage, around).forEach(lines::putIfAbsent);
		}
		socs.forEach((soc) -> lines.putIfAbsent(soc, from.notInTable(soc, from.place())));
		return lines;
	}

}
