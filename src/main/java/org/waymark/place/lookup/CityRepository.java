package org.waymark.place.lookup;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CityRepository extends Repository<CityEntity, CityEntity.CityKey> {

	List<City> findAllBy();

}
