package org.waymark.occupation;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SkillRepository extends Repository<OccupationSkillEntity, Long> {

	@Query("select new org.waymark.occupation.Skill(s.kind, s.name, s.meaning, n.importance) "
			+ "from OccupationSkillEntity n join n.skill s where n.id between :first and :last order by n.id")
	List<Skill> needed(long first, long last);

}
