package org.waymark.wage;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface WageRepository extends Repository<WageEntity, WageEntity.Key> {

	List<WageEntity> findBySocAndVintage(String soc, int vintage);

	List<WageEntity> findBySocAndPlaceOrderByVintage(String soc, String place);

	List<WageEntity> findBySocInAndVintageAndPlaceIn(Collection<String> socs, int vintage, Collection<String> places);

	List<WageEntity> findByVintageAndPlace(int vintage, String place);

}
