package org.waymark.state;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.occupation.Careers;
import org.waymark.place.Place;
import org.waymark.source.Source;
import org.waymark.source.Sources;
import org.waymark.state.StatePage.CareerList;
import org.waymark.state.StatePage.CareersSection;
import org.waymark.state.StatePage.StateLink;
import org.waymark.wage.Vintage;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;
import org.waymark.web.Address;

/** Writes the pages of the states. */
@Component
class StatePageFactory {

	private final AllJobsService service;

	private final Wages wages;

	private final Careers careers;

	private final Sources sources;

	StatePageFactory(AllJobsService service, Wages wages, Careers careers, Sources sources) {
		this.service = service;
		this.wages = wages;
		this.careers = careers;
		this.sources = sources;
	}

	StatePage of(StateQuery query) {
		Place place = query.place();
		Map<String, Source> bySource = this.sources.byId();
		AllJobs jobs = this.service.read(query.from(), bySource);
		List<StateLink> others = query.from()
			.places()
			.states()
			.stream()
			.filter((other) -> !other.equals(place))
			.map((other) -> new StateLink(other.name(), query.address(other)))
			.toList();
		return new StatePage(place.name(), place.inSentence(), StatePaySectionFactory.section(jobs, jobs.in(place)),
				careers(query, jobs, bySource.get(query.from().vintage().source())), query.elsewhere("/careers"),
				query.elsewhere("/compare"), others);
	}

	private CareersSection careers(StateQuery query, AllJobs jobs, Source source) {
		Vintage vintage = query.from().vintage();
		Map<String, WageEstimate> pays = this.wages.all(vintage, query.place());
		CareerLists lists = new CareerLists(query, this.careers.byOccupation(), pays.values());
		return new CareersSection(query.place().inSentence(), vintage.label(), Addresses.years(query.from()),
				Addresses.path(query.place()), lists.absent(), pays.isEmpty() ? elsewhere(query.place(), jobs) : null,
				Addresses.in(Address.of(""), query.from()).parameters(),
				pays.isEmpty() ? List.<CareerList>of() : lists.all(), source.cite(), lists.notes(source));
	}

	/** The page with the vintage that tells all jobs, if it has lines of the place. */
	private static StateLink elsewhere(Place place, AllJobs jobs) {
		Address there = Address.of(Addresses.path(place))
			.with("year", jobs.vintage().vintage(), jobs.newest().vintage());
		return jobs.tells(place) ? new StateLink(jobs.vintage().label(), there.toString()) : null;
	}

}
