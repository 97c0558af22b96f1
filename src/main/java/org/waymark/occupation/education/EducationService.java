package org.waymark.occupation.education;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** Which education workers have, and which it takes to be hired. */
@Service
public class EducationService {

	private static final String ALL_JOBS = "00-0000";

	private final Supplier<Map<String, EducationAttainment>> attainments;

	private final Supplier<Map<String, RequiredEducation>> required;

	EducationService(EducationAttainmentRepository attainments, RequiredEducationRepository required, DataCache cache) {
		this.attainments = cache.cached(() -> attainments.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(EducationAttainmentEntity::soc,
					EducationAttainmentEntity::toAttainment)));
		this.required = cache.cached(() -> required.findAllBy()
			.stream()
			.collect(Collectors.groupingBy(RequiredEducationEntity::soc,
					Collectors.collectingAndThen(Collectors.toList(), RequiredEducationEntity::together))));
	}

	/** The education of those who do a work. */
	public Optional<EducationAttainment> attainment(String soc) {
		return Optional.ofNullable(this.attainments.get().get(soc));
	}

	/** The education of all who work. */
	public EducationAttainment ofAllWorkers() {
		return this.attainments.get().get(ALL_JOBS);
	}

	/** What it takes to be hired; empty where O*NET has no answer that can be shown. */
	public Optional<RequiredEducation> required(String soc) {
		return Optional.ofNullable(this.required.get().get(soc));
	}

}
