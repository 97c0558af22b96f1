package org.waymark.apprenticeship;

import java.util.List;

import org.springframework.data.repository.Repository;

import org.waymark.apprenticeship.SponsorCountEntity.SponsorCountKey;
import org.waymark.place.PlaceCode;

interface SponsorCountRepository extends Repository<SponsorCountEntity, SponsorCountKey> {

	List<SponsorCount> findAllBy();

	/** How many sponsors of a place train for an occupation. */
	record SponsorCount(String soc, String place, int sponsors) {

		PlaceCode code() {
			return new PlaceCode(this.place);
		}

	}

}
