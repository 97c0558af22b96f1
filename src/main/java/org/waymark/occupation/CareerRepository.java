package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CareerRepository extends Repository<CareerEntity, String> {

	List<Career> findAllBy();

}
