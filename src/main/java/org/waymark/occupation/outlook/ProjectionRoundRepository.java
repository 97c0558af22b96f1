package org.waymark.occupation.outlook;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProjectionRoundRepository extends Repository<ProjectionRoundEntity, ProjectionRoundEntity.RoundKey> {

	List<ProjectionRound> findAllByOrderByBaseYear();

}
