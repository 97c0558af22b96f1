package org.waymark.occupation;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TitleRepository extends Repository<TitleEntity, Long> {

	List<TitleEntity> findByIdBetweenOrderById(long first, long last, Limit limit);

	/** Job titles that hold a text, the commonest of each occupation first. */
	@Query("select t from TitleEntity t where lower(t.title) like :pattern escape '\\' order by t.id")
	List<TitleEntity> matching(String pattern);

}
