package org.waymark.license;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.waymark.license.LicenseOccupationEntity.LicenseOccupationKey;

interface LicenseOccupationRepository extends Repository<LicenseOccupationEntity, LicenseOccupationKey> {

	@EntityGraph(attributePaths = "license")
	List<LicenseOccupationEntity> findBySocIn(Collection<String> socs);

	@Query("select distinct o.soc, l.place from LicenseOccupationEntity o join o.license l")
	List<Listing> findListings();

	/** An occupation that a place lists a license for. */
	record Listing(String soc, String place) {
	}

}
