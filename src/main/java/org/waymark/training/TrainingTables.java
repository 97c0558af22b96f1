package org.waymark.training;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.server.cache.DataCache;

/** The ways to train that guides tell, and the jobs that lead to others. */
@Component
class TrainingTables {

	private final Supplier<Map<String, String>> experience;

	private final Supplier<Map<String, List<Program>>> programs;

	TrainingTables(ExperienceRepository experience, ProgramRepository programs, DataCache cache) {
		this.experience = cache.cached(() -> experience.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(ExperienceEntity::soc, ExperienceEntity::fromSoc)));
		this.programs = cache.cached(() -> programs.findAllByOrderByGuideAscPositionAsc()
			.stream()
			.collect(Collectors.groupingBy(ProgramEntity::guide,
					Collectors.mapping(ProgramEntity::program, Collectors.toUnmodifiableList()))));
	}

	/** The occupation that leads to another, by the code of that. */
	Map<String, String> experience() {
		return this.experience.get();
	}

	/** The ways to train that a guide tells, in its order. */
	List<Program> programs(String guide) {
		return this.programs.get().getOrDefault(guide, List.of());
	}

}
