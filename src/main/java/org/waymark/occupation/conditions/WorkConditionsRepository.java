package org.waymark.occupation.conditions;

import java.util.List;

import org.springframework.data.repository.Repository;

interface WorkConditionsRepository extends Repository<WorkConditionsEntity, String> {

	List<WorkConditionsEntity> findAllBy();

}
