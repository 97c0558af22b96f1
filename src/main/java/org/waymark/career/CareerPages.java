package org.waymark.career;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.Projection;
import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.wage.Pay;
import org.waymark.wage.Vintage;
import org.waymark.wage.VintageList;
import org.waymark.wage.Wages;
import org.waymark.web.Address;

/** Writes the pages of careers. */
@Component
class CareerPages {

	private static final int TITLES = 10;

	private final Careers careers;

	private final Guides guides;

	private final Occupations occupations;

	private final Wages wages;

	private final Places places;

	private final Sources sources;

	CareerPages(Careers careers, Guides guides, Occupations occupations, Wages wages, Places places, Sources sources) {
		this.careers = careers;
		this.guides = guides;
		this.occupations = occupations;
		this.wages = wages;
		this.places = places;
		this.sources = sources;
	}

	CareerPage at(String slug, String placeParameter, String yearParameter) {
		Career career = this.careers.at(slug);
		PlaceList all = this.places.all();
		VintageList vintages = this.wages.vintages();
		Place place = all.chosen("place", placeParameter);
		Vintage vintage = vintages.chosen(yearParameter);
		Map<String, Pay> pays = this.wages.byPlace(career.soc(), vintage);
		Map<String, Citation> citations = this.sources.citations();
		Guide guide = this.guides.at(slug).orElse(null);
		Address compare = Address.of("/compare")
			.with("career", slug, "")
			.with("place", place.abbreviation(), "US")
			.with("year", vintage.parameter(), vintages.newest().parameter());
		Neighbours neighbours = neighbours(career, guide, vintage, place, compare.without("career"));
		Occupation occupation = neighbours.occupations().get(career.soc());
		Occupation group = neighbours.occupations().get(occupation.majorGroup());
		Map<String, Projection> projections = this.occupations.projections(List.of(career.soc(), Occupations.ALL));
		Projection projection = projections.get(career.soc());
		PayView pay = new PayView(career, vintage, vintages, place, all, pays, citations);
		FactsStrip facts = new FactsStrip(citations).pay(pay.chosen(), place.inSentence())
			.outlook(projection, projections.get(Occupations.ALL));
		if (guide != null) {
			facts.training(guide);
		}
		return new CareerPage(career, summary(guide, occupation, group), neighbours.title(career.soc()), group.name(),
				"/careers#group-" + group.slug(), this.occupations.titles(career.soc(), TITLES),
				neighbours.twins(career), place.inSentence(), vintage.label(), all.choices(place),
				vintages.choices(vintage), facts.facts(),
				pay.section(this.wages.history(career.soc()), this.wages.nationByYear(career.soc())),
				SectorView.of(this.occupations.sectors(career.soc()), citations),
				OutlookView.of(projection, projections.get(Occupations.ALL), citations),
				(guide != null) ? new GuideWriter(guide, neighbours).write() : null, compare.toString());
	}

	private Neighbours neighbours(Career career, Guide guide, Vintage vintage, Place place, Address kept) {
		Set<String> socs = new TreeSet<>(Set.of(career.soc()));
		if (guide != null) {
			guide.rungs().forEach((rung) -> socs.add(rung.soc()));
			guide.lookAlikes().forEach((job) -> socs.add(job.soc()));
		}
		Set<String> withGroup = new TreeSet<>(socs);
		withGroup.add(career.soc().substring(0, 3) + "0000");
		return new Neighbours(this.occupations.bySoc(withGroup), this.wages.bySoc(socs, vintage, place),
				this.careers.of(socs), kept);
	}

	private static String summary(Guide guide, Occupation occupation, Occupation group) {
		if (guide != null) {
			return guide.head().summary();
		}
		return "The figures of the occupation that BLS calls " + occupation.title() + ", one of the " + group.title()
				+ ".";
	}

}
