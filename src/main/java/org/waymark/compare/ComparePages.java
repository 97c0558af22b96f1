package org.waymark.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.career.GuideDigest;
import org.waymark.career.GuideDigests;
import org.waymark.compare.ComparePage.Candidate;
import org.waymark.compare.ComparePage.Column;
import org.waymark.occupation.Career;
import org.waymark.search.Match;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.Outlook;
import org.waymark.occupation.Projection;
import org.waymark.place.Place;
import org.waymark.place.PriceParities;
import org.waymark.place.PriceParity;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.wage.Measure;
import org.waymark.wage.Pay;
import org.waymark.wage.PayRange;
import org.waymark.wage.Scale;
import org.waymark.wage.Standpoint;
import org.waymark.wage.Wages;
import org.waymark.web.Address;
import org.waymark.web.Formats;

/** Writes comparisons. */
@Component
class ComparePages {

	private static final String NO_GUIDE = "no guide yet";

	private final Occupations occupations;

	private final Wages wages;

	private final PriceParities parities;

	private final GuideDigests guides;

	private final Sources sources;

	ComparePages(Occupations occupations, Wages wages, PriceParities parities, GuideDigests guides, Sources sources) {
		this.occupations = occupations;
		this.wages = wages;
		this.parities = parities;
		this.guides = guides;
		this.sources = sources;
	}

	ComparePage of(CompareQuery query, String typed, List<Match> matches) {
		Standpoint from = query.from();
		Map<String, Citation> citations = this.sources.citations();
		Map<String, PriceParity> prices = this.parities.byPlace();
		List<Contender> contenders = (query.careers().size() < 2) ? List.of() : contenders(query, prices);
		Scale scale = PayRange.scale(contenders.stream().map(Contender::pay));
		List<PayRange> ranges = contenders.stream()
			.map((contender) -> PayRange.of(contender.name(), contender.pay(), scale))
			.toList();
		return new ComparePage(query.address(),
				query.careers().stream().map((career) -> column(career, query)).toList(), from.place().inSentence(),
				from.vintage().label(), from.placeChoices(), from.vintageChoices(),
				contenders.isEmpty() ? List.of() : rows(contenders, query, prices, citations), ranges,
				ranges.stream().anyMatch(PayRange::drawn) ? scale.labels() : List.of(),
				citations.get(from.vintage().source()), query.full(), typed,
				matches.stream()
					.map((match) -> new Candidate(match.name(), match.title(), query.plus(match.career()).address()))
					.toList());
	}

	private static Column column(Career career, CompareQuery query) {
		String href = query.from().in(Address.of(career.path())).toString();
		return new Column(career, href, query.without(career).address(),
				(query.careers().indexOf(career) > 0) ? query.earlier(career).address() : null);
	}

	private List<Contender> contenders(CompareQuery query, Map<String, PriceParity> prices) {
		Standpoint from = query.from();
		List<String> socs = query.careers().stream().map(Career::soc).distinct().toList();
		Map<String, Occupation> occupationOf = this.occupations.bySoc(socs);
		Map<String, Pay> payOf = this.wages.bySoc(socs, from.vintage(), from.place());
		Map<String, Projection> projectionOf = this.occupations.projections(socs);
		Map<String, GuideDigest> guideOf = this.guides.at(query.careers().stream().map(Career::slug).toList());
		PriceParity parity = prices.get(from.place().code());
		return query.careers().stream().map((career) -> {
			Pay pay = payOf.getOrDefault(career.soc(), from.notInTable(career.soc(), from.place()));
			return new Contender(career, occupationOf.get(career.soc()), pay,
					pay.atNationalPrices((parity != null) ? parity.allItems() : null), projectionOf.get(career.soc()),
					guideOf.get(career.slug()));
		}).toList();
	}

	private static List<ComparePage.Row> rows(List<Contender> contenders, CompareQuery query,
			Map<String, PriceParity> prices, Map<String, Citation> citations) {
		Citation wages = citations.get(query.from().vintage().source());
		Citation outlook = citations.get(contenders.get(0).projection().source());
		Rows rows = new Rows(contenders);
		rows.text("What it is", null, Contender::summary, NO_GUIDE, null);
		rows.text("Usual education", null, (contender) -> contender.projection().entryEducation(), "varies", outlook);
		rows.text("Usual training on the job", null, (contender) -> Outlook.training(contender.projection()), "varies",
				outlook);
		rows.text("Time to start", "From the guide", Contender::time, NO_GUIDE, null);
		rows.text("Cost of training", "From the guide", Contender::cost, NO_GUIDE, null);
		rows.list("Certifications", Contender::certifications, NO_GUIDE);
		payRows(rows, query, wages);
		if (!query.from().place().nation()) {
			adjustedRow(rows, prices.get(Place.NATION), citations);
		}
		rows.numbers("Outlook, 2024 to 2034", "Whole country", (contender) -> contender.projection().changePercent(),
				(contender) -> Outlook.change(contender.projection()), "fastest", outlook);
		rows.numbers("Openings a year", "Whole country", (contender) -> contender.projection().openingsPerYear(),
				(contender) -> Formats.thousands(contender.projection().openingsPerYear()), "most", outlook);
		rows.list("Speaks for it", Contender::pointsFor, NO_GUIDE);
		rows.list("Speaks against it", Contender::pointsAgainst, NO_GUIDE);
		return rows.rows();
	}

	private static void payRows(Rows rows, CompareQuery query, Citation wages) {
		String place = "In " + query.from().place().inSentence();
		rows.figures("Low pay a year", "10th percentile, the nearest to starting pay that BLS has",
				(contender) -> contender.pay().get(Measure.ANNUAL_P10), wages);
		rows.figures("Median pay a year", place, (contender) -> contender.pay().median(), wages);
		rows.figures("Median pay an hour", place, (contender) -> contender.pay().get(Measure.HOURLY_MEDIAN), wages);
		rows.figures("High pay a year", "90th percentile", (contender) -> contender.pay().get(Measure.ANNUAL_P90),
				wages);
		rows.figures("Jobs", place + ", without the self-employed",
				(contender) -> contender.pay().get(Measure.EMPLOYMENT), wages);
	}

	private static void adjustedRow(Rows rows, PriceParity parity, Map<String, Citation> citations) {
		rows.figures("Median at average US prices",
				"Computed: the median divided by the place’s price level of " + parity.vintage()
						+ " (United States = 100), rounded to $100",
				(contender) -> contender.adjusted().median(), citations.get(parity.source()));
	}

}
