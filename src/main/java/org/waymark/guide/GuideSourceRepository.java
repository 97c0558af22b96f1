package org.waymark.guide;

import java.util.List;

import org.springframework.data.repository.Repository;

interface GuideSourceRepository extends Repository<GuideSourceEntity, GuideSourceEntity.Key> {

	List<GuideSource> findByGuideOrderByPosition(String guide);

}
