package org.waymark.occupation.profile;

import java.util.List;

import org.springframework.data.repository.Repository;

import org.waymark.occupation.ListedKey;

interface RelatedRepository extends Repository<RelatedEntity, ListedKey> {

	List<RelatedEntity> findBySocOrderByPosition(String soc);

}
