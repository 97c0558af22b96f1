package org.waymark.occupation.outlook;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectionRepository extends Repository<ProjectionEntity, ProjectionEntity.ProjectionKey> {

	@Query("select p from ProjectionEntity p where p.baseYear = (select max(q.baseYear) from ProjectionEntity q)")
	List<Projection> findNewest();

}
