package org.waymark.program.college;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CollegeRepository extends Repository<CollegeEntity, Integer> {

	List<CollegeEntity> findAllBy();

}
