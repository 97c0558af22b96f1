package org.waymark.training;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProgramRepository extends Repository<ProgramEntity, ProgramEntity.Key> {

	List<ProgramEntity> findAllByOrderByGuideAscPositionAsc();

}
