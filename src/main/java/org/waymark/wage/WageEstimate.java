package org.waymark.wage;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import org.waymark.place.PlaceCode;
import org.waymark.text.Messages;

/**
 * A line of the wage tables: what an occupation pays in one place in one vintage, and how
 * many work in it there.
 *
 * @param soc the occupation
 * @param vintage the year of the table
 * @param place the code of the place
 * @param figures every measure, none left out
 * @param source the id of its source
 */
public record WageEstimate(String soc, int vintage, PlaceCode place, Map<Measure, Figure> figures, String source) {

	/** A line that the table does not have. */
	public static WageEstimate notInTable(String soc, int vintage, PlaceCode place, String source) {
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		for (Measure measure : Measure.values()) {
			figures.put(measure, Figure.none(measure.unit(), Figure.State.NOT_IN_TABLE));
		}
		return new WageEstimate(soc, vintage, place, figures, source);
	}

	public Figure get(Measure measure) {
		return this.figures.get(measure);
	}

	/** Whether the table has such a line; one that it has knows its jobs or why not. */
	public boolean inTable() {
		return get(Measure.EMPLOYMENT).state() != Figure.State.NOT_IN_TABLE;
	}

	public Figure median() {
		return get(Measure.ANNUAL_MEDIAN);
	}

	/**
	 * The figure that tells the middle of pay: by the year, or by the hour if that is all
	 * there is.
	 */
	public Figure mainMedian() {
		return get(mainMeasure());
	}

	/** The median by the year, or by the hour if that is all there is. */
	public Measure mainMeasure() {
		return hourlyOnly() ? Measure.HOURLY_MEDIAN : Measure.ANNUAL_MEDIAN;
	}

	/** What that median is called in a sentence. */
	public String mainLabel() {
		return hourlyOnly() ? Messages.say("wage.median.hour") : Messages.say("wage.median.year");
	}

	/** Whether BLS publishes only hourly pay of the occupation. */
	public boolean hourlyOnly() {
		return median().state() == Figure.State.HOURLY_ONLY;
	}

	/**
	 * The same line in prices of the national average.
	 * @param priceLevel United States = 100; null where none is published
	 */
	public WageEstimate atNationalPrices(BigDecimal priceLevel) {
		Map<Measure, Figure> adjusted = new EnumMap<>(Measure.class);
		this.figures.forEach((measure, figure) -> adjusted.put(measure, figure.atNationalPrices(priceLevel)));
		return new WageEstimate(this.soc, this.vintage, this.place, adjusted, this.source);
	}

}
