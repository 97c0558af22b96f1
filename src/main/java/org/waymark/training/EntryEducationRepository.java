package org.waymark.training;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface EntryEducationRepository extends Repository<EntryEducationEntity, String> {

	@EntityGraph(attributePaths = "school")
	List<EntryEducationEntity> findAllBy();

}
