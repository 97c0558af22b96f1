package org.waymark.occupation;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface SkillRepository extends Repository<OccupationSkillEntity, ListedKey> {

	@EntityGraph(attributePaths = "skill")
	List<OccupationSkillEntity> findBySocOrderByPosition(String soc);

}
