package org.waymark.apprenticeship;

import java.util.List;

import org.springframework.data.repository.Repository;

import org.waymark.apprenticeship.ApprenticeshipOccupationEntity.ApprenticeshipOccupationKey;

interface ApprenticeshipOccupationRepository
		extends Repository<ApprenticeshipOccupationEntity, ApprenticeshipOccupationKey> {

	List<ApprenticeshipOccupationEntity> findAllBy();

}
