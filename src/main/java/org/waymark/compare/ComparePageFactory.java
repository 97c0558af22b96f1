package org.waymark.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.compare.SideBySide.ComparisonCell;
import org.waymark.compare.SideBySide.ComparisonRow;
import org.waymark.license.LicenseWords;
import org.waymark.license.Licenses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.education.EducationService;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.payoff.PayoffCsv;
import org.waymark.payoff.PayoffSectionFactory;
import org.waymark.payoff.PayoffSectionFactory.PayoffResult;
import org.waymark.place.PlaceCode;
import org.waymark.place.price.PriceParities;
import org.waymark.place.price.PriceParity;
import org.waymark.prosandcons.FigurePoints;
import org.waymark.search.Match;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
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

	private final Licenses licenses;

	private final EducationService education;

	private final Apprenticeships apprenticeships;

	private final PriceParities parities;

	private final Sources sources;

	ComparePageFactory(ComparedCareerService comparedCareers, PayoffSectionFactory payoffs, Wages wages,
			Occupations occupations, Preparations preparations, Licenses licenses, EducationService education,
			Apprenticeships apprenticeships, PriceParities parities, Sources sources) {
		this.comparedCareers = comparedCareers;
		this.payoffs = payoffs;
		this.wages = wages;
		this.occupations = occupations;
		this.preparations = preparations;
		this.licenses = licenses;
		this.education = education;
		this.apprenticeships = apprenticeships;
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
		boolean compared = careers.size() > 1;
		return new ComparePage(CompareHead.of(query, beyond), CompareTools.of(query, typed),
				CareerChoice.of(query, typed, matches), matrix(query, wages),
				compared ? SideBySide.of(query, careers, rows(careers, query, prices, citations), wages) : null,
				careers.isEmpty() ? null : this.payoffs.write(query.payoff(), work(query, careers, prices), prices));
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
		rows.text(Messages.say("compare.row.summary"), null, ComparedCareer::summary,
				Messages.say("compare.none.summary"), null);
		if (!comparedCareers.stream().allMatch((compared) -> compared.career().guided())) {
			rows.add(Messages.say("compare.row.guide"), null, null, ComparedCareer::whichGuide);
		}
		rows.longList(Messages.say("compare.row.work"), ComparedCareer::work, ComparedCareer::noGuide);
		rows.list(Messages.say("compare.row.steps"), ComparedCareer::steps, ComparedCareer::noGuide);
		rows.text(Messages.say("compare.row.education"), null,
				(compared) -> compared.projected(ComparePageFactory::education), RowCollector.noProjection(), outlook);
		rows.onScreenOnly(() -> rows.text(Messages.say("compare.row.degrees"), Messages.say("compare.row.degrees-note"),
				ComparedCareer::education, Messages.say("compare.none.degrees"),
				citations.get(this.education.ofAllWorkers().source())));
		rows.text(Messages.say("compare.row.on-the-job"), null, (compared) -> compared.projected(Outlook::training),
				RowCollector.noProjection(), outlook);
		rows.onScreenOnly(() -> rows.text(Messages.say("apprenticeship.row"), Messages.say("apprenticeship.row.note"),
				ComparedCareer::apprenticeships, null, citations.get(this.apprenticeships.sponsorList().source())));
		rows.text(Messages.say("compare.row.time"), null, ComparedCareer::time, null, outlook);
		rows.text(Messages.say("compare.row.cost"), Messages.say("compare.row.cost-note"), ComparedCareer::cost, null,
				citations.get(this.preparations.pricesFrom()));
		String law = query.from().state().nation() ? Messages.say("compare.row.law")
				: Messages.say("compare.row.law-in", query.from().state().inSentence());
		rows.list(law, ComparedCareer::law, ComparedCareer::notChecked);
		rows.text(LicenseWords.row(query.from().state()), Messages.say("license.row.note"), ComparedCareer::licenses,
				null, citations.get(this.licenses.source()));
		if (comparedCareers.stream().noneMatch((compared) -> compared.law().isEmpty())) {
			rows.lastOnScreenOnly();
		}
		rows.list(Messages.say("compare.row.credentials"), ComparedCareer::certifications, ComparedCareer::notChecked);
		payRows(rows, query, wages);
		if (!query.from().place().nation()) {
			adjustedRow(rows, prices.get(PlaceCode.NATION), citations);
		}
		rows.projected(Outlook.title(all), best(comparedCareers), Projection::changePercent, Outlook::change, outlook);
		rows.projected(Messages.say("compare.row.openings"), "most", Projection::openingsPerYear,
				(projection) -> Formats.thousands(projection.openingsPerYear()), outlook);
		rows.list(Messages.say("compare.row.interests"), ComparedCareer::interests,
				(compared) -> ComparisonCell.none(compared.name(), Messages.say("compare.none.interests"), List.of()));
		rows.list(Messages.say("compare.row.ladder"), ComparedCareer::ladder, ComparedCareer::noGuide);
		rows.list(Messages.say("compare.row.pros"), ComparedCareer::pointsFor, ComparedCareer::noGuide);
		rows.list(Messages.say("compare.row.cons"), ComparedCareer::pointsAgainst, ComparedCareer::noGuide);
		figureRow(rows, Messages.say("prosandcons.row.pros"), FigurePoints::textsOfPros);
		figureRow(rows, Messages.say("prosandcons.row.cons"), FigurePoints::textsOfCons);
		return rows.rows();
	}

	/** What figures say, which every career has; on paper there is no room for it. */
	private static void figureRow(RowCollector rows, String label, Function<FigurePoints, List<String>> texts) {
		rows.add(label, Messages.say("prosandcons.row.note"), null,
				(compared) -> ComparisonCell.of(compared.name(), texts.apply(compared.points())));
		rows.lastOnScreenOnly();
	}

	private static String education(Projection projection) {
		return Education.of(projection).map(Education::label).orElseGet(() -> Messages.say("compare.answer.varies"));
	}

	/** The key of what the best outlook of all is called: it need not be growth. */
	private static String best(List<ComparedCareer> comparedCareers) {
		int most = comparedCareers.stream()
			.map((compared) -> compared.projected(Projection::changePercent))
			.filter(Objects::nonNull)
			.mapToInt(BigDecimal::signum)
			.max()
			.orElse(0);
		return (most > 0) ? "fastest" : (most < 0) ? "shrinks-least" : "steadiest";
	}

	private static void payRows(RowCollector rows, CompareQuery query, Citation wages) {
		String place = query.from().place().inSentence();
		String here = Messages.say("compare.row.pay-note", place);
		rows.figures(Messages.say("compare.row.low"), Messages.say("compare.row.low-note"),
				(compared) -> compared.pay().get(Measure.ANNUAL_P10), wages);
		rows.figures(Messages.say("compare.row.median"), here, (compared) -> compared.pay().median(), wages);
		if (query.from().place().area()) {
			rows.text(Messages.say("compare.row.states"), Messages.say("compare.row.states-note", place),
					ComparedCareer::medianOfStates, Messages.say("compare.none.states"), wages);
		}
		else {
			rows.figures(Messages.say("compare.row.hourly"), here,
					(compared) -> compared.pay().get(Measure.HOURLY_MEDIAN), wages);
		}
		rows.figures(Messages.say("compare.row.high"), Messages.say("compare.row.high-note"),
				(compared) -> compared.pay().get(Measure.ANNUAL_P90), wages);
		rows.counts(Messages.say("compare.row.jobs"), Messages.say("compare.row.jobs-note", place),
				(compared) -> compared.pay().get(Measure.EMPLOYMENT), wages);
	}

	private static void adjustedRow(RowCollector rows, PriceParity parity, Map<String, Citation> citations) {
		rows.figures(Messages.say("compare.row.adjusted"),
				Messages.say("compare.row.adjusted-note", String.valueOf(parity.vintage())),
				(compared) -> compared.adjusted().median(), (compared) -> compared.pay().median(),
				citations.get(parity.source()));
	}

}
