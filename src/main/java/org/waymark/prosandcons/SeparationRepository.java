package org.waymark.prosandcons;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SeparationRepository extends Repository<SeparationEntity, SeparationEntity.SeparationKey> {

	List<Separation> findAllByOrderByBaseYear();

}
