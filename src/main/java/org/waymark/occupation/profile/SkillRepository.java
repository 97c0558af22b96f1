package org.waymark.occupation.profile;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

import org.waymark.occupation.ListedKey;

interface SkillRepository extends Repository<OccupationSkillEntity, ListedKey> {

	@EntityGraph(attributePaths = "skill")
	List<OccupationSkillEntity> findBySocOrderByPosition(String soc);

}
