package org.waymark.guide;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.occupation.Career;
import org.waymark.server.cache.DataCache;

/** The guides that the editors wrote. */
@Service
public class Guides {

	private final Supplier<Map<String, Guide>> bySlug;

	Guides(GuideRepository guides, DataCache cache) {
		this.bySlug = cache.cached(() -> guides.findAllBy()
			.stream()
			.map(GuideEntity::guide)
			.collect(Collectors.toUnmodifiableMap(Guide::slug, Function.identity())));
	}

	/** The guide to a career, if it has one. */
	public Optional<Guide> of(Career career) {
		return Optional.ofNullable(this.bySlug.get().get(career.slug()));
	}

}
