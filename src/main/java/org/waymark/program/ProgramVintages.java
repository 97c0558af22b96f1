package org.waymark.program;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** Of when the facts on programs are, and where they come from. */
@Service
public class ProgramVintages {

	private final Supplier<Map<String, ProgramVintage>> all;

	ProgramVintages(ProgramVintageRepository vintages, DataCache cache) {
		this.all = cache.cached(() -> vintages.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(ProgramVintageEntity::facts, ProgramVintageEntity::toVintage)));
	}

	public ProgramVintage of(ProgramFacts facts) {
		return this.all.get().get(facts.word());
	}

}
