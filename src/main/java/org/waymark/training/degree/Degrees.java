package org.waymark.training.degree;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** How long degrees take. */
@Service
public class Degrees {

	private final Supplier<Map<String, EntryEducation>> usual;

	private final Supplier<Map<String, Length>> lengths;

	Degrees(EntryEducationRepository usual, LengthRepository lengths, DataCache cache) {
		this.usual = cache.cached(() -> usual.findAllBy()
			.stream()
			.map(EntryEducationEntity::toEntryEducation)
			.collect(Collectors.toUnmodifiableMap(EntryEducation::education, Function.identity())));
		this.lengths = cache.cached(() -> lengths.findAllBy()
			.stream()
			.map(LengthEntity::toLength)
			.collect(Collectors.toUnmodifiableMap(Length::soc, Function.identity())));
	}

	/** What one of BLS's terms of education takes, by its name in an address. */
	public Optional<EntryEducation> usual(String education) {
		return Optional.ofNullable(this.usual.get().get(education));
	}

	/** What the degree of an occupation takes, if that is not what is usual for it. */
	public Optional<Length> of(String soc) {
		return Optional.ofNullable(this.lengths.get().get(soc));
	}

}
