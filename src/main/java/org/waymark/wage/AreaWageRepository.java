package org.waymark.wage;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AreaWageRepository extends Repository<AreaWageEntity, WageEntity.WageKey> {

	List<AreaWageEntity> findByKeyIn(Collection<WageEntity.WageKey> keys);

	List<AreaWageEntity> findByKeySocAndKeyVintage(String soc, int vintage);

	@Query("select distinct w.key.place from AreaWageEntity w")
	List<String> findPlaces();

	List<AreaWageEntity> findByKeyVintageAndKeyPlace(int vintage, String place);

}
