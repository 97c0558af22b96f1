package org.waymark.guide;

import java.util.List;

import org.springframework.data.repository.Repository;

interface LookAlikeRepository extends Repository<LookAlikeEntity, LookAlikeEntity.Key> {

	List<LookAlike> findByGuideOrderByPosition(String guide);

}
