package org.waymark.place.price;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface MinimumWageRepository extends Repository<MinimumWageEntity, MinimumWageEntity.MinimumWageKey> {

	List<MinimumWageEntity> findByPlaceInOrderByEffective(Collection<String> places);

}
