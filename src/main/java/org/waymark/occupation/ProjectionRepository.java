package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProjectionRepository extends Repository<ProjectionEntity, String> {

	List<Projection> findAllBy();

}
