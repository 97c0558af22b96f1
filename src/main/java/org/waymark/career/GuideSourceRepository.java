package org.waymark.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface GuideSourceRepository extends Repository<GuideSourceEntity, GuideSourceEntity.Key> {

	List<GuideSource> findByGuideOrderByPosition(String guide);

}
