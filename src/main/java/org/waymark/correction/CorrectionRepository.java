package org.waymark.correction;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<CorrectionEntity, String> {

	List<Correction> findAllByOrderByCorrectedDescIdAsc();

}
