package org.waymark.wage;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface AreaWageRepository extends Repository<AreaWageEntity, WageEntity.WageKey> {

	List<AreaWageEntity> findByKeyIn(Collection<WageEntity.WageKey> keys);

	List<AreaWageEntity> findByKeySocAndKeyVintage(String soc, int vintage);

	List<AreaWageEntity> findByKeyVintageAndKeyPlace(int vintage, String place);

}
