package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface RelatedRepository extends Repository<RelatedEntity, Long> {

	List<RelatedEntity> findByIdBetweenOrderById(long first, long last);

}
