package org.waymark.place.price;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RentRepository extends Repository<RentEntity, RentEntity.RentKey> {

	Optional<RentEntity> findFirstByPlaceOrderByFiscalYearDesc(String place);

}
