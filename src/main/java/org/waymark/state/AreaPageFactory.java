package org.waymark.state;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.place.Place;
import org.waymark.place.Places.PlaceList;
import org.waymark.place.lookup.Counties;
import org.waymark.place.lookup.County;
import org.waymark.place.lookup.NearestAreas;
import org.waymark.source.Source;
import org.waymark.source.Sources;
import org.waymark.state.AreaPage.CountyLine;
import org.waymark.state.StatePage.StateLink;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.Wages;

/** Writes the page of an area. */
@Component
class AreaPageFactory {

	private static final int NEIGHBORS = 6;

	private final CareersSectionFactory careers;

	private final LivingCostFacts livingCosts;

	private final SchoolsSectionFactory schools;

	private final Counties counties;

	private final NearestAreas nearest;

	private final Wages wages;

	private final Sources sources;

	AreaPageFactory(CareersSectionFactory careers, LivingCostFacts livingCosts, SchoolsSectionFactory schools,
			Counties counties, NearestAreas nearest, Wages wages, Sources sources) {
		this.careers = careers;
		this.livingCosts = livingCosts;
		this.schools = schools;
		this.counties = counties;
		this.nearest = nearest;
		this.wages = wages;
		this.sources = sources;
	}

	AreaPage of(StateQuery query) {
		Place area = query.place();
		Map<String, Source> bySource = this.sources.byId();
		PlaceList places = query.from().places();
		return new AreaPage(area.name(), area.inSentence(), links(places.statesOf(area), query),
				this.livingCosts.ofArea(area, places, bySource), this.careers.section(query, null, bySource),
				this.schools.of(area, bySource), counties(area, places), bySource.get(Counties.SOURCE).cite(),
				query.elsewhere("/careers"), query.elsewhere("/compare"),
				links(this.nearest.to(area, NEIGHBORS).stream().filter(this.wages::known).toList(), query));
	}

	private static List<StateLink> links(List<Place> places, StateQuery query) {
		return places.stream().map((place) -> new StateLink(place.name(), query.address(place))).toList();
	}

	private List<CountyLine> counties(Place area, PlaceList places) {
		return this.counties.of(area.code())
			.stream()
			.sorted(Comparator.comparing(County::name))
			.map((county) -> new CountyLine(
					Messages.say("place.found.in-state", county.name(), places.coded(county.state()).abbreviation()),
					(county.population() != null)
							? Messages.say("state.area.people", Formats.count(county.population())) : null))
			.toList();
	}

}
