package org.waymark.occupation.profile;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface SkillRepository extends Repository<OccupationSkillEntity, OccupationSkillEntity.RatingKey> {

	@EntityGraph(attributePaths = "skill")
	List<OccupationSkillEntity> findBySoc(String soc);

}
