package org.waymark.brief;

import java.util.List;

import org.springframework.data.repository.Repository;

interface BriefRepository extends Repository<BriefEntity, String> {

	List<BriefEntity> findAllBy();

}
