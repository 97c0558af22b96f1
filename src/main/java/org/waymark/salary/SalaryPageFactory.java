package org.waymark.salary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.chart.BestPaying;
import org.waymark.chart.PayNotes;
import org.waymark.chart.PayRange;
import org.waymark.chart.PlacePay;
import org.waymark.chart.Scale;
import org.waymark.chart.Standing;
import org.waymark.chart.StateMap;
import org.waymark.occupation.Occupations;
import org.waymark.place.Shapes;
import org.waymark.source.Citation;
import org.waymark.source.Source;
import org.waymark.source.Sources;

/** Writes salary pages. */
@Component
class SalaryPageFactory {

	private final Occupations occupations;

	private final Shapes shapes;

	private final Sources sources;

	SalaryPageFactory(Occupations occupations, Shapes shapes, Sources sources) {
		this.occupations = occupations;
		this.shapes = shapes;
		this.sources = sources;
	}

	SalaryPage of(SalaryData.Lines lines) {
		SalaryQuery query = lines.query();
		Map<String, Source> bySource = this.sources.byId();
		Scale scale = PayRange.scale(Stream.of(lines.nation().pay(), lines.chosen().pay()));
		String soc = query.career().soc();
		Citation prices = bySource.get(lines.parity().source()).cite();
		return new SalaryPage(query.career(), this.occupations.bySoc(List.of(soc)).get(soc).label(),
				query.place().inSentence(), query.vintage().label(), query.from().placeChoices(),
				query.from().vintageChoices(), query.address().without("place", "year").parameters(), query.adjusted(),
				query.adjusted(!query.adjusted()).address().toString(), query.csv().toString(),
				query.address().at(query.career().path()).only("place", "year").toString(),
				lines.nation().pay().mainLabel(), Standing.of(lines.states(), lines.chosen()), ranges(lines, scale),
				scale.ticks(), BestPaying.of(lines.states()),
				StateMap.of(lines.states(), lines.nation().pay().mainMeasure(), this.shapes.byPlace(), query.place(),
						(place) -> query.with(place).address().toString()),
				SalaryTable.of(query, lines.nation(), lines.states()), moves(lines, prices),
				bySource.get(query.vintage().source()).cite(), query.adjusted() ? prices : null,
				notes(lines, bySource.get(query.vintage().source())));
	}

	private static PriceMoves moves(SalaryData.Lines lines, Citation prices) {
		SalaryQuery query = lines.query();
		return PriceMoves.of(lines.published(), lines.real(), query.place(),
				(place) -> query.with(place).address().toString(), PriceMoves.Prices.of(lines.parity(), prices));
	}

	private static List<PayRange> ranges(SalaryData.Lines lines, Scale scale) {
		return Stream.of(lines.nation(), lines.chosen())
			.distinct()
			.map((line) -> PayRange.of(line.place().name(), line.pay(), scale))
			.toList();
	}

	private static List<String> notes(SalaryData.Lines lines, Source wages) {
		List<String> notes = new ArrayList<>(
				PayNotes.of(lines.nation().pay(), lines.lines().stream().map(PlacePay::pay).toList()));
		if (wages.oddities() != null) {
			notes.add(wages.oddities());
		}
		return notes;
	}

}
