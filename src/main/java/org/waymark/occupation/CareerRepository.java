package org.waymark.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CareerRepository extends Repository<CareerEntity, String> {

	Optional<Career> findBySlug(String slug);

	List<Career> findBySlugIn(Collection<String> slugs);

	List<Career> findBySocInOrderByName(Collection<String> socs);

	List<Career> findAllByOrderByName();

	/** Careers whose name, or a job title of whose occupation, holds a text. */
	@Query("""
			select new org.waymark.occupation.CareerMatch(c.slug, c.name, c.soc, c.guided,
				(select min(t.title) from TitleEntity t where t.soc = c.soc and lower(t.title) like :pattern escape '\\'))
			from CareerEntity c
			where lower(c.name) like :pattern escape '\\'
			or exists (select 1 from TitleEntity t where t.soc = c.soc and lower(t.title) like :pattern escape '\\')
			""")
	List<CareerMatch> matching(String pattern);

}
