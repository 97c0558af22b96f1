package org.waymark.training.tuition;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TuitionRepository extends Repository<TuitionEntity, TuitionEntity.TuitionKey> {

	@Query("select t from TuitionEntity t where t.schoolYear = (select max(u.schoolYear) from TuitionEntity u)")
	List<TuitionEntity> findNewest();

}
