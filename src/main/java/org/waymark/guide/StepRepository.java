package org.waymark.guide;

import java.util.List;

import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<StepEntity, StepEntity.Key> {

	List<Step> findByGuideOrderByPosition(String guide);

}
