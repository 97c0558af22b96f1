package org.waymark.occupation.education;

import java.util.List;

import org.springframework.data.repository.Repository;

interface EducationAttainmentRepository extends Repository<EducationAttainmentEntity, String> {

	List<EducationAttainmentEntity> findAllBy();

}
