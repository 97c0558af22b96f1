package org.waymark.claim.published;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PublishedProjectionRepository
		extends Repository<PublishedProjectionEntity, PublishedProjectionEntity.ProjectionLineKey> {

	List<PublishedProjectionEntity> findAllByOrderBySocAscBaseYearAsc();

}
