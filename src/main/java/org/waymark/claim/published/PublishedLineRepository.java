package org.waymark.claim.published;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PublishedLineRepository extends Repository<PublishedLineEntity, PublishedLineEntity.LineKey> {

	List<PublishedLineEntity> findAllByOrderBySocAscSocVersionAsc();

}
