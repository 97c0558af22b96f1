package org.waymark.claim.table;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ReasonRepository extends Repository<ReasonEntity, Integer> {

	List<ReasonEntity> findAllByOrderByPosition();

}
