package org.waymark.place.price;

import java.util.List;

import org.springframework.data.repository.Repository;

interface RentRepository extends Repository<RentEntity, RentEntity.RentKey> {

	List<RentEntity> findAllByOrderByFiscalYear();

}
