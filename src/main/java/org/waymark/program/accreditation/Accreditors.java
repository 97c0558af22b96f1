package org.waymark.program.accreditation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** Who accredits programs, where law or employers ask for an accredited one. */
@Service
public class Accreditors {

	private final Supplier<Map<String, Accreditor>> all;

	Accreditors(AccreditorRepository accreditors, DataCache cache) {
		this.all = cache.cached(() -> accreditors.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(AccreditorEntity::soc, AccreditorEntity::toAccreditor)));
	}

	/**
	 * The one for an occupation, by its code; empty where we found no source that asks
	 * for one, which is no proof that nobody does.
	 */
	public Optional<Accreditor> of(String soc) {
		return Optional.ofNullable(this.all.get().get(soc));
	}

}
