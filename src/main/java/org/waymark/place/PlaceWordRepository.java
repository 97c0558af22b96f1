package org.waymark.place;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PlaceWordRepository extends Repository<PlaceWordEntity, String> {

	List<PlaceWordEntity> findAllBy();

}
