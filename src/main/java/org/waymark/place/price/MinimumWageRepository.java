package org.waymark.place.price;

import java.util.List;

import org.springframework.data.repository.Repository;

interface MinimumWageRepository extends Repository<MinimumWageEntity, MinimumWageEntity.MinimumWageKey> {

	List<MinimumWageEntity> findAllByOrderByEffective();

}
