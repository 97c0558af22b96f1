package org.waymark.guide;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface RungRepository extends Repository<RungEntity, RungEntity.Key> {

	List<Rung> findByGuideOrderByPosition(String guide);

	List<RungEntity> findByGuideInOrderByPosition(Collection<String> guides);

}
