package org.waymark.compare;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.compare.SideBySide.ComparisonCell;
import org.waymark.compare.SideBySide.ComparisonRow;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.payoff.PayoffCsv;
import org.waymark.payoff.PayoffSectionFactory;
import org.waymark.payoff.PayoffSectionFactory.PayoffResult;
import org.waymark.place.PlaceCode;
import org.waymark.place.price.PriceParities;
import org.waymark.place.price.PriceParity;
import org.waymark.search.Match;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.training.Preparations;
import org.waymark.wage.Measure;
import org.waymark.wage.Wages;

/** Writes comparisons. */
@Component
class ComparePageFactory {

	private final ComparedCareerService comparedCareers;

	private final PayoffSectionFactory payoffs;

	private final Wages wages;

	private final Occupations occupations;

	private final Preparations preparations;

	private final PriceParities parities;

	private final Sources sources;

	ComparePageFactory(ComparedCareerService comparedCareers, PayoffSectionFactory payoffs, Wages wages,
			Occupations occupations, Preparations preparations, PriceParities parities, Sources sources) {
		this.comparedCareers = comparedCareers;
		this.payoffs = payoffs;
		this.wages = wages;
		this.occupations = occupations;
		this.preparations = preparations;
		this.parities = parities;
		this.sources = sources;
	}

	/** The years of the paths as a file. */
	String csv(CompareQuery query) {
		Map<PlaceCode, PriceParity> prices = this.parities.byPlace();
		return PayoffCsv.write(work(query, this.comparedCareers.of(query, prices), prices).known());
	}

	ComparePage of(CompareQuery query, List<Career> beyond, String typed, List<Match> matches) {
		Map<String, Citation> citations = this.sources.citations();
		Map<PlaceCode, PriceParity> prices = this.parities.byPlace();
		Citation wages = citations.get(query.from().vintage().source());
		List<ComparedCareer> careers = this.comparedCareers.of(query, prices);
		boolean compared = !careers.isEmpty();
		return new ComparePage(CompareHead.of(query, beyond), CompareTools.of(query, typed),
				CareerChoice.of(query, typed, matches), matrix(query, wages),
				compared ? SideBySide.of(query, careers, rows(careers, query, prices, citations), wages) : null,
				compared ? this.payoffs.write(query.payoff(), work(query, careers, prices), prices) : null);
	}

	private PayoffResult work(CompareQuery query, List<ComparedCareer> comparedCareers,
			Map<PlaceCode, PriceParity> prices) {
		return this.payoffs.work(query.payoff(), comparedCareers.stream().map(ComparedCareer::trained).toList(),
				prices);
	}

	/** One figure across several places; null for one place or fewer than two careers. */
	private MatrixSection matrix(CompareQuery query, Citation wages) {
		if (query.places().size() < 2 || query.careers().size() < 2) {
			return null;
		}
		List<String> socs = query.careers().stream().map(Career::soc).distinct().toList();
		return MatrixSection.of(query, Matrix.of(query, this.wages.in(socs, query.from().vintage(), query.places())),
				wages);
	}

	private List<ComparisonRow> rows(List<ComparedCareer> comparedCareers, CompareQuery query,
			Map<PlaceCode, PriceParity> prices, Map<String, Citation> citations) {
		Projection all = this.occupations.outlook();
		Citation wages = citations.get(query.from().vintage().source());
		Citation outlook = citations.get(all.source());
		RowCollector rows = new RowCollector(comparedCareers);
		rows.text("What it is", null, ComparedCareer::summary, "No summary yet", null);
		if (!comparedCareers.stream().allMatch((compared) -> compared.career().guided())) {
			rows.add("Guide", null, null, ComparedCareer::whichGuide);
		}
		rows.longList("What you’d do", ComparedCareer::work, ComparedCareer::noGuide);
		rows.list("Steps to get there", ComparedCareer::steps, ComparedCareer::noGuide);
		rows.text("Typical entry-level education", null,
				(compared) -> compared.projected(ComparePageFactory::education), RowCollector.NO_PROJECTION, outlook);
		rows.text("Typical on-the-job training", null, (compared) -> compared.projected(Outlook::training),
				RowCollector.NO_PROJECTION, outlook);
		rows.text("Time until fully qualified", null, ComparedCareer::time, "varies", outlook);
		rows.text("Cost of training", "Public colleges, before grants and aid", ComparedCareer::cost, "varies",
				citations.get(this.preparations.pricesFrom()));
		String law = query.from().state().nation() ? "Required by law"
				: "To work in " + query.from().state().inSentence();
		rows.list(law, ComparedCareer::law, ComparedCareer::notChecked);
		rows.list("Other credentials", ComparedCareer::certifications, ComparedCareer::notChecked);
		payRows(rows, query, wages);
		if (!query.from().place().nation()) {
			adjustedRow(rows, prices.get(PlaceCode.NATION), citations);
		}
		rows.projected(Outlook.title(all), best(comparedCareers), Projection::changePercent, Outlook::change, outlook);
		rows.projected("Openings a year", "most", Projection::openingsPerYear,
				(projection) -> Formats.thousands(projection.openingsPerYear()), outlook);
		rows.list("Good for people who like", ComparedCareer::interests,
				(compared) -> ComparisonCell.none(compared.name(), "Not rated by O*NET", List.of()));
		rows.list("Career ladder, first job first", ComparedCareer::ladder, ComparedCareer::noGuide);
		rows.list("Pros", ComparedCareer::pointsFor, ComparedCareer::noGuide);
		rows.list("Cons", ComparedCareer::pointsAgainst, ComparedCareer::noGuide);
		return rows.rows();
	}

	private static String education(Projection projection) {
		return Education.of(projection).map(Education::label).orElse("varies");
	}

	/** What the best outlook of all is called: it need not be growth. */
	private static String best(List<ComparedCareer> comparedCareers) {
		int most = comparedCareers.stream()
			.map((compared) -> compared.projected(Projection::changePercent))
			.filter(Objects::nonNull)
			.mapToInt(BigDecimal::signum)
			.max()
			.orElse(0);
		return (most > 0) ? "fastest" : (most < 0) ? "shrinks least" : "steadiest";
	}

	private static void payRows(RowCollector rows, CompareQuery query, Citation wages) {
		String place = "In " + query.from().place().inSentence();
		rows.figures("Low pay a year", "10th percentile (closest BLS figure to starting pay)",
				(compared) -> compared.pay().get(Measure.ANNUAL_P10), wages);
		rows.figures("Median pay a year", place, (compared) -> compared.pay().median(), wages);
		rows.figures("Median pay an hour", place, (compared) -> compared.pay().get(Measure.HOURLY_MEDIAN), wages);
		rows.figures("High pay a year", "90th percentile", (compared) -> compared.pay().get(Measure.ANNUAL_P90), wages);
		rows.counts("Jobs", place + ". Employees only; self-employed not counted",
				(compared) -> compared.pay().get(Measure.EMPLOYMENT), wages);
	}

	private static void adjustedRow(RowCollector rows, PriceParity parity, Map<String, Citation> citations) {
		rows.figures("Median adjusted for cost of living",
				"Computed: the median divided by the place’s price level of " + parity.vintage()
						+ " (United States = 100), rounded to $100",
				(compared) -> compared.adjusted().median(), (compared) -> compared.pay().median(),
				citations.get(parity.source()));
	}

}
