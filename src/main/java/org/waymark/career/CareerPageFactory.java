package org.waymark.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.career.CareerPage.FitSection;
import org.waymark.career.CareerPage.PaySection;
import org.waymark.career.CareerPage.Related;
import org.waymark.career.CareerPage.SectorSection;
import org.waymark.guide.Guide;
import org.waymark.guide.Guides;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.Profiles;
import org.waymark.occupation.Projection;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.Wages;
import org.waymark.web.Address;
import org.waymark.web.Printed;
import org.waymark.web.Site;
import org.waymark.web.StructuredData;

/** Writes the pages of careers. */
@Component
class CareerPageFactory {

	private final Careers careers;

	private final Guides guides;

	private final OccupationDetailsService occupationDetails;

	private final Occupations occupations;

	private final Profiles profiles;

	private final Preparations preparations;

	private final Wages wages;

	private final Sources sources;

	private final Site site;

	private final StructuredData structured;

	CareerPageFactory(Careers careers, Guides guides, OccupationDetailsService occupationDetails,
			Occupations occupations, Profiles profiles, Preparations preparations, Wages wages, Sources sources,
			Site site, StructuredData structured) {
		this.careers = careers;
		this.guides = guides;
		this.occupationDetails = occupationDetails;
		this.occupations = occupations;
		this.profiles = profiles;
		this.preparations = preparations;
		this.wages = wages;
		this.sources = sources;
		this.site = site;
		this.structured = structured;
	}

	CareerPage of(Career career, PlaceAndYear from) {
		Optional<Guide> guide = this.guides.of(career);
		Map<String, Citation> citations = this.sources.citations();
		OccupationDetails details = this.occupationDetails.of(career.soc());
		RelatedCareers neighbors = neighbors(career, details.related(), guide, from);
		Occupation occupation = neighbors.occupations().get(career.soc());
		Occupation group = neighbors.occupations().get(occupation.majorGroup());
		Projection projection = this.occupations.projections().get(career.soc());
		Projection all = this.occupations.outlook();
		PayView pay = new PayView(career, from, this.wages.byPlace(career.soc(), from.vintage()), citations);
		PaySection paySection = pay.section(details.history(), details.nation());
		SectorSection sectors = SectorView.of(details.sectors(), details.nation(), this.sources.byId());
		FactsStrip facts = new FactsStrip(citations, all).pay(pay.chosen(), from)
			.outlook(projection)
			.best(paySection)
			.sector(sectors);
		List<Preparation> preparations = this.preparations.of(career, projection, from.state());
		Preparation usual = preparations.get(Preparations.usual(preparations));
		facts.training(usual, Preparations.usual(preparations) < preparations.size() - 1);
		FitSection fit = FitView.section(this.profiles.of(career.soc()).orElse(null), details.skills(),
				details.software(), citations.get(this.profiles.source()));
		List<Related> alike = FitView.related(career, details.related(), neighbors);
		Optional<GuideWriter> writer = guide.map((it) -> new GuideWriter(it, neighbors,
				(program) -> this.preparations.of(program, career, from.state()), citations));
		GuideView written = writer.map((it) -> it.write(LocalDate.now())).orElse(null);
		return new CareerPage(career, career.summary(), neighbors.title(career.soc()), group.name(),
				Addresses.in(Address.of("/careers").with("group", group.slug(), ""), from).toString(), details.titles(),
				career.jobTitle() ? neighbors.standingFor(career.soc()).map(neighbors::named).orElse(null) : null,
				this.careers.titles(career.soc())
					.stream()
					.filter((title) -> !title.equals(career))
					.map(neighbors::named)
					.toList(),
				from.place().inSentence(), from.vintage().label(), Addresses.places(from), Addresses.years(from),
				facts.first(), facts.others(), paySection, sectors, OutlookView.of(projection, all, citations), fit,
				alike, writer.map(GuideWriter::law).orElse(null), written,
				new Briefs(pay.chosen(), from.place(), projection, sectors, fit, alike).contents(written),
				Addresses.in(Address.of("/compare").with("career", career.slug(), ""), from).toString(),
				printed(career, from),
				this.structured.write(OccupationData.of(career, this.site.absolute(Addresses.path(career)), occupation,
						pay.chosen(), from.place(), projection)));
	}

	private Printed printed(Career career, PlaceAndYear from) {
		return new Printed(
				String.join(" · ", career.name(), from.place().name(), "Waymark, " + Formats.date(LocalDate.now())),
				this.site.absolute(Addresses.of(career, from)));
	}

	private RelatedCareers neighbors(Career career, List<String> related, Optional<Guide> guide, PlaceAndYear from) {
		Set<String> socs = new TreeSet<>(related);
		socs.add(career.soc());
		guide.ifPresent((it) -> {
			it.rungs().forEach((rung) -> socs.add(rung.soc()));
			it.lookAlikes().forEach((job) -> socs.add(job.soc()));
		});
		return new RelatedCareers(this.occupations.withGroups(socs),
				this.wages.bySoc(socs, from.vintage(), from.place()), this.careers.of(socs), from);
	}

}
