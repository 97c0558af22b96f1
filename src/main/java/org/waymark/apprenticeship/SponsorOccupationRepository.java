package org.waymark.apprenticeship;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

import org.waymark.apprenticeship.SponsorOccupationEntity.SponsorOccupationKey;

interface SponsorOccupationRepository extends Repository<SponsorOccupationEntity, SponsorOccupationKey> {

	@EntityGraph(attributePaths = "sponsor")
	List<SponsorOccupationEntity> findBySocAndPlace(String soc, String place);

	List<SponsorPlace> findAllBy();

	/** What a sponsor trains for, and where. */
	record SponsorPlace(String soc, String place) {
	}

}
