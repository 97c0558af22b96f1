package org.waymark.wage;

import java.util.List;

import org.springframework.data.repository.Repository;

interface AreaWithWagesRepository extends Repository<AreaWithWagesEntity, String> {

	List<AreaWithWagesEntity> findAllBy();

}
