package org.waymark.program.field;

import java.util.List;

import org.springframework.data.repository.Repository;

interface FieldOccupationRepository
		extends Repository<FieldOccupationEntity, FieldOccupationEntity.FieldOccupationKey> {

	List<FieldOfOccupation> findAllBy();

	/** An occupation and a field of study that leads to it. */
	record FieldOfOccupation(String soc, String cip) {
	}

}
