package org.waymark.career;

import java.util.function.Function;

import org.springframework.stereotype.Service;

import org.waymark.WaymarkProperties;
import org.waymark.career.figures.OccupationDetails;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.profile.Profiles;
import org.waymark.server.cache.DataCache;
import org.waymark.wage.Wages;

/** Reads what the pages of careers need of their occupations. */
@Service
class OccupationDetailsService {

	private final Occupations occupations;

	private final Profiles profiles;

	private final Wages wages;

	private final Function<String, OccupationDetails> bySoc;

	OccupationDetailsService(Occupations occupations, Profiles profiles, Wages wages, DataCache cache,
			WaymarkProperties settings) {
		this.occupations = occupations;
		this.profiles = profiles;
		this.wages = wages;
		this.bySoc = cache.cached(settings.cached().occupations(), this::read);
	}

	/** That of an occupation, by its code. */
	OccupationDetails of(String soc) {
		return this.bySoc.apply(soc);
	}

	private OccupationDetails read(String soc) {
		return new OccupationDetails(this.occupations.nearestTitles(soc), this.profiles.related(soc),
				this.profiles.ratings(soc), this.profiles.software(soc), this.occupations.sectors(soc),
				this.wages.history(soc), this.wages.nationByYear(soc));
	}

}
