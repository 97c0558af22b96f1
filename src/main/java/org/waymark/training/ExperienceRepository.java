package org.waymark.training;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ExperienceRepository extends Repository<ExperienceEntity, String> {

	List<ExperienceEntity> findAllBy();

}
