package org.waymark.guide;

import java.util.List;

import org.springframework.data.repository.Repository;

interface GuideRepository extends Repository<GuideEntity, String> {

	List<GuideEntity> findAllBy();

}
