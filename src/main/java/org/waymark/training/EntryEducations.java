package org.waymark.training;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.memory.Memory;

/** What the usual entry education takes and costs. */
@Service
public class EntryEducations {

	private final Supplier<Map<String, EntryEducation>> all;

	EntryEducations(EntryEducationRepository repository, Memory memory) {
		this.all = memory.of(() -> repository.findAllBy()
			.stream()
			.map(EntryEducationEntity::toEntryEducation)
			.collect(Collectors.toUnmodifiableMap(EntryEducation::education, Function.identity())));
	}

	/** All of them by their name in an address. */
	public Map<String, EntryEducation> all() {
		return this.all.get();
	}

}
