package org.waymark.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CareerRepository extends Repository<CareerEntity, String> {

	Optional<Career> findBySlug(String slug);

	List<Career> findBySlugIn(Collection<String> slugs);

	List<Career> findBySocIn(Collection<String> socs);

	List<Career> findAllBy();

}
