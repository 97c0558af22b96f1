package org.waymark.place.lookup;

import java.util.List;

import org.springframework.data.repository.Repository;

interface MiddleRepository extends Repository<MiddleEntity, String> {

	List<MiddleEntity> findAllBy();

}
