package org.waymark.place;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PlaceRepository extends Repository<PlaceEntity, String> {

	List<PlaceEntity> findAllBy();

}
