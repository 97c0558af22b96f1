package org.waymark.guide;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface StateRuleRepository extends Repository<StateRuleEntity, StateRuleEntity.Key> {

	List<StateRule> findByGuideOrderByPosition(String guide);

	List<StateRuleEntity> findByGuideInOrderByPosition(Collection<String> guides);

}
