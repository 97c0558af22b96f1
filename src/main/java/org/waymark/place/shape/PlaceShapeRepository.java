package org.waymark.place.shape;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PlaceShapeRepository extends Repository<PlaceShapeEntity, String> {

	List<PlaceShapeEntity> findAllByOrderByPlace();

}
