package org.waymark.program.accreditation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface AccreditorRepository extends Repository<AccreditorEntity, String> {

	List<AccreditorEntity> findAllBy();

}
