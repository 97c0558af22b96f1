package org.waymark.salary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.chart.PayAndRent;
import org.waymark.occupation.Occupations;
import org.waymark.place.price.LivingCosts;
import org.waymark.place.shape.Shapes;
import org.waymark.source.Citation;
import org.waymark.source.Source;
import org.waymark.source.Sources;
import org.waymark.text.Messages;

/** Writes salary pages. */
@Component
class SalaryPageFactory {

	private final Occupations occupations;

	private final Shapes shapes;

	private final LivingCosts livingCosts;

	private final Sources sources;

	SalaryPageFactory(Occupations occupations, Shapes shapes, LivingCosts livingCosts, Sources sources) {
		this.occupations = occupations;
		this.shapes = shapes;
		this.livingCosts = livingCosts;
		this.sources = sources;
	}

	SalaryPage of(SalaryService.Lines lines, List<AreaPay> areas) {
		SalaryQuery query = lines.query();
		Map<String, Source> bySource = this.sources.byId();
		String soc = query.career().soc();
		Source table = bySource.get(query.vintage().source());
		SalaryHead head = SalaryHead.of(query, this.occupations.bySoc(List.of(soc)).get(soc).label(),
				bySource.get(lines.parity().source()).cite());
		Citation wages = table.cite();
		Citation prices = query.adjusted() ? head.prices() : null;
		String shows = Messages.say("salary.shows", lines.nation().pay().mainLabel(), query.adjusted());
		return new SalaryPage(head, RangeSection.of(lines, rent(lines), wages, prices),
				MapSection.of(lines, shows, this.shapes.byPlace(), wages, prices),
				BestSection.of(lines, shows, wages, prices), TableSection.of(lines, head, table, prices),
				AreasSection.of(lines, areas, head, wages), MovesSection.of(lines, head, wages));
	}

	private Optional<PayAndRent> rent(SalaryService.Lines lines) {
		SalaryQuery query = lines.query();
		return PayAndRent.of(this.livingCosts, lines.chosenAsPublished(), query.from().places(), query.adjusted(),
				this.sources.citations());
	}

}
