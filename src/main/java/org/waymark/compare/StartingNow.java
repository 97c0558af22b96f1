package org.waymark.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.place.PriceParity;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.Pay;
import org.waymark.wage.Unit;
import org.waymark.wage.Wages;

/**
 * What work pays that one could start now, without training: the reader's figure, or the
 * 10th percentile of all jobs in the place.
 */
@Component
class StartingNow {

	private final Wages wages;

	StartingNow(Wages wages) {
		this.wages = wages;
	}

	/**
	 * The wage, from the chosen vintage or the newest that has a line for all jobs of the
	 * place.
	 */
	Wage of(CompareQuery query, Map<String, PriceParity> prices) {
		Place place = query.from().place();
		int vintage = query.from().vintage().vintage();
		List<Pay> lines = this.wages.byYear(Occupations.ALL, place.code());
		Pay line = lines.stream()
			.filter((pay) -> pay.vintage() == vintage)
			.findFirst()
			.orElse(lines.isEmpty() ? query.from().notInTable(Occupations.ALL, place) : lines.get(lines.size() - 1));
		PriceParity parity = prices.get(place.code());
		boolean adjusted = query.assumptions().adjusted();
		Pay counted = adjusted ? line.atNationalPrices((parity != null) ? parity.allItems() : null) : line;
		Figure standard = counted.get(Measure.ANNUAL_P10);
		String words = standard.text() + ": the 10th percentile of all jobs in " + place.inSentence() + ", May "
				+ line.vintage() + (adjusted ? ", at average US prices" : "");
		Integer own = query.assumptions().now();
		return (own == null) ? new Wage(standard, words, line.source())
				: new Wage(Figure.published(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(own)), words, null);
	}

	/**
	 * A wage.
	 *
	 * @param figure what it is
	 * @param words what the default is and where it comes from
	 * @param source the id of its source; null if it is the reader's own
	 */
	record Wage(Figure figure, String words, String source) {
	}

}
