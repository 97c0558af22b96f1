package org.waymark.finder;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.waymark.WaymarkProperties;
import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.license.Licenses;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.conditions.WorkConditions;
import org.waymark.occupation.conditions.WorkConditionsService;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.profile.Profile;
import org.waymark.occupation.profile.Profiles;
import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/** Gathers what the finder knows of all careers; the number of queries is fixed. */
@Component
public class FinderIndexService {

	private final Careers careers;

	private final Occupations occupations;

	private final Profiles profiles;

	private final WorkConditionsService conditions;

	private final Licenses licenses;

	private final Apprenticeships apprenticeships;

	private final Wages wages;

	private final Function<PlaceAndYear, FinderIndex> indexes;

	FinderIndexService(Careers careers, Occupations occupations, Profiles profiles, WorkConditionsService conditions,
			Licenses licenses, Apprenticeships apprenticeships, Wages wages, DataCache cache,
			WaymarkProperties settings) {
		this.careers = careers;
		this.occupations = occupations;
		this.profiles = profiles;
		this.conditions = conditions;
		this.licenses = licenses;
		this.apprenticeships = apprenticeships;
		this.wages = wages;
		this.indexes = cache.cached(settings.cached().finderLists(), this::read);
	}

	/** All careers as they are seen from a place; a few places are remembered. */
	public FinderIndex from(PlaceAndYear placeAndYear) {
		return this.indexes.apply(placeAndYear);
	}

	private FinderIndex read(PlaceAndYear placeAndYear) {
		Map<String, WageEstimate> pays = this.wages.all(placeAndYear.vintage(), placeAndYear.place());
		Map<String, Projection> projections = this.occupations.projections();
		Map<String, Profile> ratings = this.profiles.all();
		Map<String, WorkConditions> conditions = this.conditions.all();
		Set<String> licensed = licensed(placeAndYear);
		return new FinderIndex(this.careers.all()
			.stream()
			.map((career) -> new FinderEntry(career, this.careers.titles(career.soc()),
					placeAndYear.orNotInTable(pays.get(career.soc()), career.soc(), placeAndYear.place()),
					projections.get(career.soc()), this.occupations.outlook(), ratings.get(career.soc()),
					conditions.get(career.soc()), licensed.contains(career.soc()),
					this.apprenticeships.exists(career.soc())))
			.toList());
	}

	/** What the reader's state or the nation lists a license for, by code. */
	private Set<String> licensed(PlaceAndYear placeAndYear) {
		Set<String> licensed = new HashSet<>(this.licenses.listedIn(PlaceCode.NATION));
		licensed.addAll(this.licenses.listedIn(placeAndYear.state().code()));
		return licensed;
	}

}
