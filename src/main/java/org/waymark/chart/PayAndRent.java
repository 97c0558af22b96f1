package org.waymark.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.place.price.LivingCosts;
import org.waymark.place.price.MinimumWage;
import org.waymark.place.price.Rent;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.WageEstimate;

/**
 * What homes rent for in the reader's place, and how much of the median there that takes.
 *
 * @param rent the rents and their shares, in a sentence; without shares where no exact
 * median is known
 * @param minimumWages the minimum wages of the place's states, in sentences
 * @param rents the source of the rents
 * @param wages the source of the median; null where the rents are not compared with it
 * @param minimumWage the source of the minimum wages; null if there are none
 */
public record PayAndRent(String rent, List<String> minimumWages, Citation rents, Citation wages, Citation minimumWage) {

	/**
	 * Puts rents beside pay.
	 * @param costs what homes rent for
	 * @param pay what an occupation pays in a place, as published
	 * @param places all places
	 * @param adjusted whether the page shows pay in prices of the national average
	 * @param citations the marks of the sources
	 * @return none where no rents are known, as in the nation as a whole
	 */
	public static Optional<PayAndRent> of(LivingCosts costs, PlacePay pay, PlaceList places, boolean adjusted,
			Map<String, Citation> citations) {
		return costs.rent(pay.place()).map((rent) -> {
			List<MinimumWage> minimums = costs.minimumWages(states(pay.place(), places), LocalDate.now());
			return new PayAndRent(sentence(rent, pay, adjusted),
					minimums.stream().map((wage) -> sentence(wage, places)).toList(), citations.get(rent.source()),
					share(rent.oneBedroom(), pay.pay()).isPresent() ? citations.get(pay.pay().source()) : null,
					minimums.stream().findFirst().map((wage) -> citations.get(wage.source())).orElse(null));
		});
	}

	private static List<Place> states(Place place, PlaceList places) {
		return place.area() ? places.statesOf(place) : List.of(place);
	}

	private static OptionalInt share(int rent, WageEstimate pay) {
		return RentShare.percent(rent, pay.median());
	}

	private static String sentence(Rent rent, PlacePay pay, boolean adjusted) {
		String place = pay.place().inSentence();
		String one = Formats.dollars(rent.oneBedroom());
		String two = Formats.dollars(rent.twoBedroom());
		String year = String.valueOf(rent.fiscalYear());
		Figure median = pay.pay().median();
		OptionalInt shareOfOne = share(rent.oneBedroom(), pay.pay());
		OptionalInt shareOfTwo = share(rent.twoBedroom(), pay.pay());
		return (shareOfOne.isEmpty() || shareOfTwo.isEmpty())
				? Messages.say("chart.rent.no-share", place, one, two, year) : Messages.say("chart.rent.share", place,
						one, two, year, shareOfOne.getAsInt(), shareOfTwo.getAsInt(), median.text(), adjusted);
	}

	private static String sentence(MinimumWage wage, PlaceList places) {
		String state = places.coded(wage.place()).inSentence();
		String amount = Formats.cents(wage.dollarsAnHour());
		String since = Formats.date(wage.effective());
		return (wage.note() != null) ? Messages.say("chart.rent.minimum-wage-noted", state, amount, since, wage.note())
				: Messages.say("chart.rent.minimum-wage", state, amount, since);
	}

}
