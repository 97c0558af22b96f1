package org.waymark.training;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** What the usual entry education takes and costs. */
@Service
public class EntryEducations {

	private final EntryEducationRepository repository;

	EntryEducations(EntryEducationRepository repository) {
		this.repository = repository;
	}

	/** All of them by their name in an address. */
	public Map<String, EntryEducation> all() {
		return this.repository.withSchools()
			.stream()
			.map(EntryEducationEntity::toEntryEducation)
			.collect(Collectors.toMap(EntryEducation::education, Function.identity()));
	}

}
