package org.waymark.program;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProgramVintageRepository extends Repository<ProgramVintageEntity, String> {

	List<ProgramVintageEntity> findAllBy();

}
