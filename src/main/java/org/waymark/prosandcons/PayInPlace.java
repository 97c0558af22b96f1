package org.waymark.prosandcons;

import java.util.Optional;

import org.waymark.place.Place;
import org.waymark.place.price.PriceParity;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * A median that can be compared with those of the nation.
 *
 * @param place where it is paid
 * @param pay the line that it is in
 * @param parity the price level of the place; null for the nation
 */
record PayInPlace(Place place, WageEstimate pay, PriceParity parity) {

	/**
	 * That of the reader's place; that of the nation where the place has none, or no
	 * price level; none if the nation has none either.
	 * @param here the line of the place
	 * @param place the place
	 * @param parity its price level; may be null
	 * @param nation the line of the nation; may be null
	 * @param whole the nation
	 */
	static Optional<PayInPlace> of(WageEstimate here, Place place, PriceParity parity, WageEstimate nation,
			Place whole) {
		if (!place.nation() && parity != null && !here.mainMedian().missing()) {
			return Optional.of(new PayInPlace(place, here, parity));
		}
		return Optional.ofNullable(nation)
			.filter((line) -> !line.mainMedian().missing())
			.map((line) -> new PayInPlace(whole, line, null));
	}

	/** Whether it is by the year or by the hour. */
	Measure measure() {
		return this.pay.mainMeasure();
	}

	/** As BLS has it. */
	Figure median() {
		return this.pay.mainMedian();
	}

	/** In prices of the nation. */
	Figure adjusted() {
		return (this.parity != null) ? median().atNationalPrices(this.parity.allItems()) : median();
	}

	/**
	 * The amount that is ranked: US dollars in prices of the nation, or the least that it
	 * can be.
	 */
	double comparable() {
		return adjusted().amount().doubleValue();
	}

}
