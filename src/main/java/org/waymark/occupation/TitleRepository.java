package org.waymark.occupation;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface TitleRepository extends Repository<TitleEntity, Integer> {

	List<TitleEntity> findBySocOrderByPosition(String soc, Limit limit);

}
