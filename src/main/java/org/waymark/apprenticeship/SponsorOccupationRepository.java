package org.waymark.apprenticeship;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

import org.waymark.apprenticeship.SponsorOccupationEntity.SponsorOccupationKey;

interface SponsorOccupationRepository extends Repository<SponsorOccupationEntity, SponsorOccupationKey> {

	@EntityGraph(attributePaths = "sponsor")
	List<SponsorOccupationEntity> findBySocAndPlaceIn(String soc, Collection<String> places);

}
