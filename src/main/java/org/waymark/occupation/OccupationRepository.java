package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface OccupationRepository extends Repository<OccupationEntity, String> {

	List<Occupation> findAllByOrderBySoc();

}
