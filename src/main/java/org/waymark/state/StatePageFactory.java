package org.waymark.state;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.place.Place;
import org.waymark.source.Source;
import org.waymark.source.Sources;
import org.waymark.state.StatePage.StateLink;
import org.waymark.wage.Wages;
import org.waymark.web.Address;

/** Writes the pages of the states. */
@Component
class StatePageFactory {

	private final AllJobsService service;

	private final CareersSectionFactory careers;

	private final LivingCostFacts livingCosts;

	private final Wages wages;

	private final Sources sources;

	StatePageFactory(AllJobsService service, CareersSectionFactory careers, LivingCostFacts livingCosts, Wages wages,
			Sources sources) {
		this.service = service;
		this.careers = careers;
		this.livingCosts = livingCosts;
		this.wages = wages;
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
				this.livingCosts.ofState(place, query.from().places(), bySource),
				this.careers.section(query, elsewhere(place, jobs), bySource), query.elsewhere("/careers"),
				query.elsewhere("/compare"), areas(query), others);
	}

	private List<StateLink> areas(StateQuery query) {
		return query.from()
			.places()
			.areasOf(query.place())
			.stream()
			.filter(this.wages::known)
			.map((area) -> new StateLink(area.name(), query.address(area)))
			.toList();
	}

	/** The page with the vintage that tells all jobs, if it has lines of the place. */
	private static StateLink elsewhere(Place place, AllJobs jobs) {
		Address there = Address.of(Addresses.path(place))
			.with("year", jobs.vintage().vintage(), jobs.newest().vintage());
		return jobs.tells(place) ? new StateLink(jobs.vintage().label(), there.toString()) : null;
	}

}
