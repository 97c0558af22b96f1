package org.waymark.occupation;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface ProjectionRepository extends Repository<ProjectionEntity, String> {

	List<Projection> findBySocIn(Collection<String> socs);

	List<Projection> findAllBy();

}
