package org.waymark.program.college;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** The colleges of the nation. */
@Service
public class Colleges {

	private final Supplier<Map<Integer, College>> all;

	Colleges(CollegeRepository colleges, DataCache cache) {
		this.all = cache.cached(() -> colleges.findAllBy()
			.stream()
			.map(CollegeEntity::toCollege)
			.collect(Collectors.toUnmodifiableMap(College::id, Function.identity())));
	}

	/** All of them by their numbers. */
	public Map<Integer, College> byId() {
		return this.all.get();
	}

}
