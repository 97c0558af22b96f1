package org.waymark.guide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface GuideRepository extends Repository<GuideEntity, String> {

	Optional<GuideHead> findBySlug(String slug);

	List<GuideHead> findBySlugIn(Collection<String> slugs);

}
