package org.waymark.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.brief.Brief;
import org.waymark.brief.Briefs;
import org.waymark.budget.tax.TaxTables;
import org.waymark.career.brief.BriefView;
import org.waymark.career.figures.ClaimsSection;
import org.waymark.career.figures.ConditionsSection;
import org.waymark.career.figures.ElsewhereSection;
import org.waymark.career.figures.EntrySectionFactory;
import org.waymark.career.figures.FitSection;
import org.waymark.career.figures.LicensesSection;
import org.waymark.career.figures.OccupationDetails;
import org.waymark.career.figures.OutlookSection;
import org.waymark.career.figures.PayByPlace;
import org.waymark.career.figures.PaySection;
import org.waymark.career.figures.RelatedSection;
import org.waymark.career.figures.RoundsPart;
import org.waymark.career.figures.SectorSection;
import org.waymark.career.figures.StateOutlookPart;
import org.waymark.career.figures.StudySectionFactory;
import org.waymark.career.guide.GuideInPlace;
import org.waymark.career.guide.GuideView;
import org.waymark.career.guide.PointsSection;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.RelatedCareers;
import org.waymark.career.section.Section;
import org.waymark.chart.PayAndRent;
import org.waymark.chart.PayRanges;
import org.waymark.claim.published.PublishedFigures;
import org.waymark.claim.table.Claims;
import org.waymark.guide.Guide;
import org.waymark.guide.GuideSection;
import org.waymark.guide.Guides;
import org.waymark.guide.LookAlike;
import org.waymark.guide.Note;
import org.waymark.license.Licenses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.conditions.WorkConditionsService;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.outlook.ProjectionRounds;
import org.waymark.occupation.profile.Profile;
import org.waymark.occupation.profile.Profiles;
import org.waymark.place.price.LivingCosts;
import org.waymark.prosandcons.CareerFigures;
import org.waymark.prosandcons.FigurePoints;
import org.waymark.prosandcons.PointsFromFigures;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.stateoutlook.StateOutlookService;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;
import org.waymark.web.Printed;
import org.waymark.web.Site;
import org.waymark.web.StructuredData;

/** Writes the pages of careers. */
@Component
class CareerPageFactory {

	private final Careers careers;

	private final Guides guides;

	private final Briefs briefs;

	private final OccupationDetailsService occupationDetails;

	private final Occupations occupations;

	private final Profiles profiles;

	private final Preparations preparations;

	private final EntrySectionFactory entry;

	private final Licenses licenses;

	private final StudySectionFactory study;

	private final Wages wages;

	private final LivingCosts livingCosts;

	private final TaxTables taxes;

	private final WorkConditionsService conditions;

	private final ProjectionRounds rounds;

	private final StateOutlookService stateOutlooks;

	private final PointsFromFigures points;

	private final Claims claims;

	private final PublishedFigures published;

	private final Sources sources;

	private final Site site;

	private final StructuredData structured;

	CareerPageFactory(Careers careers, Guides guides, Briefs briefs, OccupationDetailsService occupationDetails,
			Occupations occupations, Profiles profiles, Preparations preparations, EntrySectionFactory entry,
			Licenses licenses, StudySectionFactory study, Wages wages, LivingCosts livingCosts, TaxTables taxes,
			WorkConditionsService conditions, ProjectionRounds rounds, StateOutlookService stateOutlooks,
			PointsFromFigures points, Claims claims, PublishedFigures published, Sources sources, Site site,
			StructuredData structured) {
		this.careers = careers;
		this.guides = guides;
		this.briefs = briefs;
		this.occupationDetails = occupationDetails;
		this.occupations = occupations;
		this.profiles = profiles;
		this.preparations = preparations;
		this.entry = entry;
		this.licenses = licenses;
		this.study = study;
		this.wages = wages;
		this.livingCosts = livingCosts;
		this.taxes = taxes;
		this.conditions = conditions;
		this.rounds = rounds;
		this.stateOutlooks = stateOutlooks;
		this.points = points;
		this.claims = claims;
		this.published = published;
		this.sources = sources;
		this.site = site;
		this.structured = structured;
	}

	CareerPage of(Career career, PlaceAndYear from) {
		Optional<Guide> guide = this.guides.of(career);
		Optional<Brief> brief = guide.isPresent() ? Optional.empty() : this.briefs.of(career.soc());
		Map<String, Citation> citations = this.sources.citations();
		OccupationDetails details = this.occupationDetails.of(career.soc());
		RelatedCareers neighbors = neighbors(career, details.related(), guide, brief, from);
		Occupation occupation = neighbors.occupations().get(career.soc());
		Projection projection = this.occupations.projections().get(career.soc());
		OutlookSection outlook = OutlookSection.of(projection, this.occupations.outlook(),
				RoundsPart.of(this.rounds, projection, citations),
				StateOutlookPart.of(this.stateOutlooks, career.soc(), from.state(), citations), citations);
		Printed printed = printed(career, from);
		GuideView written = guide
			.map((it) -> GuideView.of(in(it, career, neighbors, citations), outlook.source(), printed))
			.or(() -> brief.map((it) -> BriefView.of(it, neighbors)))
			.orElse(GuideView.NONE);
		PayByPlace pays = new PayByPlace(career, from, this.wages.byPlace(career.soc(), from));
		PaySection pay = PaySection.of(pays, details, this.taxes, written.passages(),
				PayAndRent.of(this.livingCosts, pays.chosen(), from.places(), false, citations), citations);
		List<Preparation> ways = this.preparations.of(career, projection, from.state());
		FigurePoints points = this.points.of(new CareerFigures(career, from, pays.chosen().pay(), projection, ways));
		SectorSection sectors = SectorSection.of(details, this.sources.byId());
		Profile profile = this.profiles.of(career.soc()).orElse(null);
		Citation ratings = citations.get(this.profiles.source());
		FactsStrip facts = new FactsStrip(citations, this.occupations.outlook()).pay(pays)
			.outlook(projection)
			.best(pay)
			.sector(sectors)
			.training(ways);
		JobTitles titles = JobTitles.of(career, this.careers.titles(career.soc()), neighbors);
		return new CareerPage(
				CareerHead.of(career, guide.isPresent() || brief.isPresent(),
						neighbors.occupations().get(occupation.majorGroup()), from),
				facts.first(), new MoreFigures(facts.others(), PayRanges.of(pays.around()), pay.wages(),
						occupation.label(), details.titles(), titles),
				CareerPage.Links.of(career, from), titles, written,
				sections(written, ConditionsSection.of(this.conditions.of(career.soc()).orElse(null), citations),
						PointsSection.of(written.passages(), points, citations),
						FitSection.of(written.passages(), profile, details, ratings, citations),
						this.entry.of(career, projection, facts.timeAndCost(), from),
						LicensesSection.of(career, this.licenses.of(career.soc()), from, checked(written),
								citations.get(this.licenses.source())),
						this.study.of(career, from, citations), pay, outlook, sectors,
						RelatedSection
							.of(career, written.related(), details.related(), neighbors, pay.wages(), ratings),
						ElsewhereSection.of(career, occupation.title(), from.place()),
						ClaimsSection.of(career.slug(), this.claims.of(career.soc()), this.published,
								citations.get(this.claims.source()))),
				printed, structured(pays, occupation, projection, tasks(guide, brief)));
	}

	private static List<String> tasks(Optional<Guide> guide, Optional<Brief> brief) {
		return guide.map((it) -> it.notes(GuideSection.DAILY_WORK).stream().map(Note::text).toList())
			.or(() -> brief.map((it) -> it.texts(GuideSection.DAILY_WORK)))
			.orElse(List.of());
	}

	/** Where the page says what the guide's editors know of the law; null if nowhere. */
	private static PageSection checked(GuideView written) {
		if (written.law() != null) {
			return PageSection.CERTIFICATIONS;
		}
		return written.sections()
			.stream()
			.filter(Section::told)
			.map((section) -> section.part().section())
			.filter(PageSection.CERTIFICATIONS::equals)
			.findFirst()
			.orElse(null);
	}

	private GuideInPlace in(Guide guide, Career career, RelatedCareers neighbors, Map<String, Citation> citations) {
		return GuideInPlace.of(guide, neighbors,
				(program) -> this.preparations.of(program, career, neighbors.from().state()), citations);
	}

	private String structured(PayByPlace pays, Occupation occupation, Projection projection, List<String> tasks) {
		String address = this.site.absolute(Addresses.path(pays.career()));
		return this.structured
			.write(OccupationJsonLd.of(pays.career(), address, occupation, pays.chosen(), projection, tasks));
	}

	/** Those in which there is something, in the order of the page. */
	private static List<Section> sections(GuideView guide, Section... figures) {
		return Stream.concat(guide.sections().stream(), Stream.of(figures))
			.filter(Section::told)
			.sorted(Comparator.comparing((section) -> section.part().section()))
			.toList();
	}

	private Printed printed(Career career, PlaceAndYear from) {
		return new Printed(
				Messages.say("career.page.printed", career.name(), from.place().name(), Formats.date(LocalDate.now())),
				this.site.absolute(Addresses.of(career, from)));
	}

	private RelatedCareers neighbors(Career career, List<String> related, Optional<Guide> guide, Optional<Brief> brief,
			PlaceAndYear from) {
		Set<String> socs = new TreeSet<>(related);
		socs.add(career.soc());
		guide.ifPresent((it) -> {
			it.rungs().forEach((rung) -> socs.add(rung.soc()));
			it.lookAlikes().forEach((job) -> socs.add(job.soc()));
		});
		brief.ifPresent((it) -> it.jobs().stream().map(LookAlike::soc).filter(Objects::nonNull).forEach(socs::add));
		return new RelatedCareers(this.occupations.withGroups(socs),
				this.wages.around(socs, from).stream().collect(Collectors.groupingBy(WageEstimate::soc)),
				this.careers.of(socs), from);
	}

}
