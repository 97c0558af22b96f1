package org.waymark.training.degree;

import java.util.List;

import org.springframework.data.repository.Repository;

interface EntryEducationRepository extends Repository<EntryEducationEntity, String> {

	List<EntryEducationEntity> findAllBy();

}
