package org.waymark.compare.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.license.LicenseWords;
import org.waymark.license.Licenses;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.education.EducationService;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.place.PlaceCode;
import org.waymark.place.price.PriceParities;
import org.waymark.place.price.PriceParity;
import org.waymark.prosandcons.FigurePoints;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.training.Preparations;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;

/** Asks the same of several careers, and writes what they answer. */
@Component
public class ComparisonRows {

	private final Occupations occupations;

	private final Preparations preparations;

	private final Licenses licenses;

	private final EducationService education;

	private final Apprenticeships apprenticeships;

	private final PriceParities parities;

	private final Sources sources;

	ComparisonRows(Occupations occupations, Preparations preparations, Licenses licenses, EducationService education,
			Apprenticeships apprenticeships, PriceParities parities, Sources sources) {
		this.occupations = occupations;
		this.preparations = preparations;
		this.licenses = licenses;
		this.education = education;
		this.apprenticeships = apprenticeships;
		this.parities = parities;
		this.sources = sources;
	}

	/** All that is asked, in the order of a career's page. */
	public List<ComparisonRow> all(List<ComparedCareer> careers, PlaceAndYear from) {
		return Stream
			.of(summary(careers), work(careers), steps(careers), education(careers), timeAndCost(careers),
					law(careers, from), credentials(careers), pay(careers, from), adjustedPay(careers, from),
					outlook(careers), interests(careers), ladder(careers), points(careers), pointsOfFigures(careers))
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * What a sheet of paper has room for: the work, the training, the pay and the
	 * outlook.
	 */
	public List<ComparisonRow> facts(List<ComparedCareer> careers, PlaceAndYear from) {
		return Stream.of(summary(careers), education(careers), pay(careers, from), outlook(careers))
			.flatMap(List::stream)
			.filter((row) -> !row.screenOnly())
			.toList();
	}

	private static List<ComparisonRow> summary(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		rows.text(Messages.say("compare.row.summary"), null, ComparedCareer::summary,
				Messages.say("compare.none.summary"), null);
		return rows.rows();
	}

	private static List<ComparisonRow> work(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		if (!careers.stream().allMatch((compared) -> compared.career().guided())) {
			rows.add(Messages.say("compare.row.guide"), null, null, ComparedCareer::whichGuide);
		}
		rows.longList(Messages.say("compare.row.work"), ComparedCareer::work, ComparedCareer::noGuide);
		return rows.rows();
	}

	/** The steps to get there. */
	public List<ComparisonRow> steps(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		rows.list(Messages.say("compare.row.steps"), ComparedCareer::steps, ComparedCareer::noGuide);
		return rows.rows();
	}

	private List<ComparisonRow> education(List<ComparedCareer> careers) {
		Citation outlook = outlook();
		RowCollector rows = new RowCollector(careers);
		rows.text(Messages.say("compare.row.education"), null,
				(compared) -> compared.projected(ComparisonRows::education), RowCollector.noProjection(), outlook);
		rows.onScreenOnly(() -> rows.text(Messages.say("compare.row.degrees"), Messages.say("compare.row.degrees-note"),
				ComparedCareer::education, Messages.say("compare.none.degrees"),
				cited(this.education.ofAllWorkers().source())));
		rows.text(Messages.say("compare.row.on-the-job"), null, (compared) -> compared.projected(Outlook::training),
				RowCollector.noProjection(), outlook);
		rows.onScreenOnly(() -> rows.text(Messages.say("apprenticeship.row"), Messages.say("apprenticeship.row.note"),
				ComparedCareer::apprenticeships, null, cited(this.apprenticeships.sponsorList().source())));
		return rows.rows();
	}

	/** How long the training takes and what it costs. */
	public List<ComparisonRow> timeAndCost(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		rows.text(Messages.say("compare.row.time"), null, ComparedCareer::time, null, outlook());
		rows.text(Messages.say("compare.row.cost"), Messages.say("compare.row.cost-note"), ComparedCareer::cost, null,
				cited(this.preparations.pricesFrom()));
		return rows.rows();
	}

	/** What the law asks in the reader's state, and what the state lists. */
	public List<ComparisonRow> law(List<ComparedCareer> careers, PlaceAndYear from) {
		RowCollector rows = new RowCollector(careers);
		String law = from.state().nation() ? Messages.say("compare.row.law")
				: Messages.say("compare.row.law-in", from.state().inSentence());
		rows.list(law, ComparedCareer::law, ComparedCareer::notChecked);
		rows.text(LicenseWords.row(from.state()), Messages.say("license.row.note"), ComparedCareer::licenses, null,
				cited(this.licenses.source()));
		if (careers.stream().noneMatch((compared) -> compared.law().isEmpty())) {
			rows.lastOnScreenOnly();
		}
		return rows.rows();
	}

	private static List<ComparisonRow> credentials(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		rows.list(Messages.say("compare.row.credentials"), ComparedCareer::certifications, ComparedCareer::notChecked);
		return rows.rows();
	}

	private List<ComparisonRow> pay(List<ComparedCareer> careers, PlaceAndYear from) {
		Citation wages = cited(from.vintage().source());
		String place = from.place().inSentence();
		String here = Messages.say("compare.row.pay-note", place);
		RowCollector rows = new RowCollector(careers);
		rows.figures(Messages.say("compare.row.low"), Messages.say("compare.row.low-note"),
				(compared) -> compared.pay().get(Measure.ANNUAL_P10), wages);
		rows.figures(Messages.say("compare.row.median"), here, (compared) -> compared.pay().median(), wages);
		if (from.place().area()) {
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
		return rows.rows();
	}

	/** What the median buys, which orders careers in one place as the median does. */
	private List<ComparisonRow> adjustedPay(List<ComparedCareer> careers, PlaceAndYear from) {
		RowCollector rows = new RowCollector(careers);
		if (!from.place().nation()) {
			PriceParity parity = this.parities.byPlace().get(PlaceCode.NATION);
			rows.figures(Messages.say("compare.row.adjusted"),
					Messages.say("compare.row.adjusted-note", String.valueOf(parity.vintage())),
					(compared) -> compared.adjusted().median(), (compared) -> compared.pay().median(),
					cited(parity.source()));
		}
		return rows.rows();
	}

	private List<ComparisonRow> outlook(List<ComparedCareer> careers) {
		Citation outlook = outlook();
		RowCollector rows = new RowCollector(careers);
		rows.projected(Outlook.title(this.occupations.outlook()), best(careers), Projection::changePercent,
				Outlook::change, outlook);
		rows.projected(Messages.say("compare.row.openings"), "most", Projection::openingsPerYear,
				(projection) -> Formats.thousands(projection.openingsPerYear()), outlook);
		return rows.rows();
	}

	private static List<ComparisonRow> interests(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		rows.list(Messages.say("compare.row.interests"), ComparedCareer::interests,
				(compared) -> ComparisonCell.none(compared.name(), Messages.say("compare.none.interests"), List.of()));
		return rows.rows();
	}

	private static List<ComparisonRow> ladder(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		rows.list(Messages.say("compare.row.ladder"), ComparedCareer::ladder, ComparedCareer::noGuide);
		return rows.rows();
	}

	/** The editors' pros and cons. */
	public List<ComparisonRow> points(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		rows.list(Messages.say("compare.row.pros"), ComparedCareer::pointsFor, ComparedCareer::noGuide);
		rows.list(Messages.say("compare.row.cons"), ComparedCareer::pointsAgainst, ComparedCareer::noGuide);
		return rows.rows();
	}

	/** What figures say, which every career has; on paper there is no room for it. */
	private static List<ComparisonRow> pointsOfFigures(List<ComparedCareer> careers) {
		RowCollector rows = new RowCollector(careers);
		rows.onScreenOnly(() -> {
			figureRow(rows, Messages.say("prosandcons.row.pros"), FigurePoints::textsOfPros);
			figureRow(rows, Messages.say("prosandcons.row.cons"), FigurePoints::textsOfCons);
		});
		return rows.rows();
	}

	private static void figureRow(RowCollector rows, String label, Function<FigurePoints, List<String>> texts) {
		rows.add(label, Messages.say("prosandcons.row.note"), null,
				(compared) -> ComparisonCell.of(compared.name(), texts.apply(compared.points())));
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

	private Citation outlook() {
		return cited(this.occupations.outlook().source());
	}

	private Citation cited(String source) {
		return this.sources.citations().get(source);
	}

}
