package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface RelatedRepository extends Repository<RelatedEntity, ListedKey> {

	List<RelatedEntity> findBySocOrderByPosition(String soc);

}
