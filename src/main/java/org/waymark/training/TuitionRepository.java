package org.waymark.training;

import java.util.List;

import org.springframework.data.repository.Repository;

interface TuitionRepository extends Repository<TuitionEntity, TuitionEntity.Key> {

	List<TuitionEntity> findAllBy();

}
