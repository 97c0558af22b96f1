package org.waymark.state;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.occupation.Careers;
import org.waymark.source.Source;
import org.waymark.state.StatePage.CareerList;
import org.waymark.state.StatePage.CareersSection;
import org.waymark.state.StatePage.StateLink;
import org.waymark.wage.Vintage;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;
import org.waymark.web.Address;

/** Writes which careers stand out in a state or area. */
@Component
class CareersSectionFactory {

	private final Wages wages;

	private final Careers careers;

	CareersSectionFactory(Wages wages, Careers careers) {
		this.wages = wages;
		this.careers = careers;
	}

	/**
	 * The careers that stand out.
	 * @param query where, and in which vintage
	 * @param elsewhere a vintage to see if that one has none; null if none is known
	 * @param sources the sources by their ids
	 */
	CareersSection section(StateQuery query, StateLink elsewhere, Map<String, Source> sources) {
		Vintage vintage = query.from().vintage();
		Source source = sources.get(vintage.source());
		Map<String, WageEstimate> pays = this.wages.all(vintage, query.place());
		CareerLists lists = new CareerLists(query, this.careers.byOccupation(), pays.values());
		return new CareersSection(query.place().inSentence(), vintage.label(), Addresses.years(query.from()),
				Addresses.path(query.place()), lists.absent(), pays.isEmpty() ? elsewhere : null,
				Addresses.in(Address.of(""), query.from()).parameters(),
				pays.isEmpty() ? List.<CareerList>of() : lists.all(), query.csv(), source.cite(), lists.notes(source));
	}

}
