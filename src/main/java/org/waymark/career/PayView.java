package org.waymark.career;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.career.CareerPage.Mean;
import org.waymark.career.CareerPage.PaySection;
import org.waymark.chart.BestPaying;
import org.waymark.chart.Cell;
import org.waymark.chart.PayNotes;
import org.waymark.chart.PayRange;
import org.waymark.chart.PlacePay;
import org.waymark.chart.Scale;
import org.waymark.chart.WageHistory;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.source.Citation;
import org.waymark.wage.Measure;
import org.waymark.wage.MedianHistory;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;
import org.waymark.web.Address;

/**
 * Writes the section on pay.
 *
 * @param career whose pay
 * @param from the reader's place and vintage
 * @param pays what it pays, by the code of the place
 * @param citations the marks of the sources
 */
record PayView(Career career, PlaceAndYear from, Map<PlaceCode, WageEstimate> pays, Map<String, Citation> citations) {

	WageEstimate chosen() {
		return in(this.from.place());
	}

	PaySection section(MedianHistory history, List<WageEstimate> nationByYear) {
		WageEstimate nation = in(this.from.places().nation());
		Scale scale = PayRange.scale(Stream.of(nation, chosen()));
		List<PayRange> ranges = Stream.of(this.from.places().nation(), this.from.place())
			.distinct()
			.map((where) -> PayRange.of(where.name(), in(where), scale))
			.toList();
		List<PlacePay> states = this.from.places()
			.states()
			.stream()
			.map((state) -> new PlacePay(state, in(state)))
			.toList();
		String salary = Addresses.in(Address.of(Addresses.path(this.career) + "/salary"), this.from).toString();
		return new PaySection(ranges, scale.ticks(), means(), PaySpread.of(chosen()), BestPaying.of(states),
				nation.mainLabel(), WageHistory.of(history, nationByYear), salary,
				this.citations.get(this.from.vintage().source()),
				this.citations
					.get(history.years().isEmpty() ? this.from.vintage().source() : history.years().get(0).source()),
				PayNotes.of(nation, List.of(nation, chosen())));
	}

	private List<Mean> means() {
		return Stream.of(Measure.ANNUAL_MEAN, Measure.HOURLY_MEAN)
			.filter((measure) -> !chosen().get(measure).offBasis())
			.map((measure) -> new Mean((measure == Measure.ANNUAL_MEAN) ? "Mean a year" : "Mean an hour",
					Cell.of(chosen().get(measure))))
			.toList();
	}

	private WageEstimate in(Place where) {
		return this.from.orNotInTable(this.pays.get(where.code()), this.career.soc(), where);
	}

}
