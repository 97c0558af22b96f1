package org.waymark.career;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface TrainingRepository extends Repository<TrainingEntity, TrainingEntity.Key> {

	List<Training> findByGuideOrderByPosition(String guide);

	List<TrainingEntity> findByGuideInOrderByPosition(Collection<String> guides);

}
