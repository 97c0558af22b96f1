package org.waymark.occupation.education;

import java.util.List;

import org.springframework.data.repository.Repository;

import org.waymark.occupation.education.RequiredEducationEntity.RequiredEducationKey;

interface RequiredEducationRepository extends Repository<RequiredEducationEntity, RequiredEducationKey> {

	List<RequiredEducationEntity> findAllBy();

}
