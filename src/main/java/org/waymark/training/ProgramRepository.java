package org.waymark.training;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProgramRepository extends Repository<ProgramEntity, ProgramEntity.ProgramKey> {

	List<ProgramEntity> findAllByOrderByGuideAscPositionAsc();

}
