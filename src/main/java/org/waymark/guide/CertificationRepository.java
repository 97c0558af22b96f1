package org.waymark.guide;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface CertificationRepository extends Repository<CertificationEntity, CertificationEntity.Key> {

	List<CertificationEntity> findByGuideOrderByPosition(String guide);

	List<CertificationEntity> findByGuideInOrderByPosition(Collection<String> guides);

}
