package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface TitleRepository extends Repository<TitleEntity, ListedKey> {

	List<TitleEntity> findBySocOrderByPosition(String soc);

}
