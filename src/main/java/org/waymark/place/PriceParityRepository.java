package org.waymark.place;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PriceParityRepository extends Repository<PriceParityEntity, String> {

	List<PriceParity> findAllBy();

}
