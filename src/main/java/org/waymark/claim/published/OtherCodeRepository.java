package org.waymark.claim.published;

import java.util.List;

import org.springframework.data.repository.Repository;

interface OtherCodeRepository extends Repository<OtherCodeEntity, OtherCodeEntity.OtherCodeKey> {

	List<OtherCodeEntity> findAll();

}
