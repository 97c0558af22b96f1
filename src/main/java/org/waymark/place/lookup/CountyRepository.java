package org.waymark.place.lookup;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CountyRepository extends Repository<CountyEntity, String> {

	List<CountyEntity> findAllBy();

}
