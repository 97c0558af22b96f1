package org.waymark.claim.published;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PublishedWageRepository extends Repository<PublishedWageEntity, PublishedWageEntity.WageLineKey> {

	List<PublishedWageEntity> findAllByOrderBySocAscVintageAsc();

}
