package org.waymark.wage;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface WageRepository extends Repository<WageEntity, WageEntity.WageKey> {

	List<WageEntity> findByKeySocAndKeyVintage(String soc, int vintage);

	List<WageEntity> findByKeySocAndKeyPlaceOrderByKeyVintage(String soc, String place);

	/** Whole keys: of two lists for two columns H2 would use the index for neither. */
	List<WageEntity> findByKeyIn(Collection<WageEntity.WageKey> keys);

	List<WageEntity> findByKeyPlace(String place);

	List<WageEntity> findByKeyVintageAndKeyPlace(int vintage, String place);

}
