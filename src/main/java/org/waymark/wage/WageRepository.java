package org.waymark.wage;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface WageRepository extends Repository<WageEntity, Long> {

	List<WageEntity> findByIdBetween(long first, long last);

	List<WageEntity> findByIdBetweenAndPlaceOrderByVintage(long first, long last, String place);

	List<WageEntity> findByIdIn(Collection<Long> ids);

	List<WageEntity> findByVintageAndPlace(int vintage, String place);

}
