package org.waymark.program.field;

import java.util.List;

import org.springframework.data.repository.Repository;

interface StudyFieldRepository extends Repository<StudyFieldEntity, String> {

	List<StudyFieldEntity> findAllBy();

}
