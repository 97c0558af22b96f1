package org.waymark.program.award;

import java.util.List;

import org.springframework.data.repository.Repository;

interface AwardSumRepository extends Repository<AwardSumEntity, AwardSumEntity.AwardSumKey> {

	List<AwardSum> findAllBy();

	/** All that the nation's colleges awarded in a field at a level. */
	record AwardSum(String cip, int level, int awards) {
	}

}
