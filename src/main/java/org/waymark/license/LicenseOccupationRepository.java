package org.waymark.license;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

import org.waymark.license.LicenseOccupationEntity.LicenseOccupationKey;

interface LicenseOccupationRepository extends Repository<LicenseOccupationEntity, LicenseOccupationKey> {

	@EntityGraph(attributePaths = "license")
	List<LicenseOccupationEntity> findBySocIn(Collection<String> socs);

}
