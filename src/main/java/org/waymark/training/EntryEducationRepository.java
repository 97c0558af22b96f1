package org.waymark.training;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryEducationRepository extends Repository<EntryEducationEntity, String> {

	@Query("select e from EntryEducationEntity e left join fetch e.school")
	List<EntryEducationEntity> withSchools();

}
