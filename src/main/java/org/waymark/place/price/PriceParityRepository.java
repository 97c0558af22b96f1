package org.waymark.place.price;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PriceParityRepository extends Repository<PriceParityEntity, PriceParityEntity.PriceParityKey> {

	@Query("select p from PriceParityEntity p where p.vintage = (select max(q.vintage) from PriceParityEntity q)")
	List<PriceParityEntity> findNewest();

}
