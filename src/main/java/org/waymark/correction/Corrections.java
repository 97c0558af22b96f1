package org.waymark.correction;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** What was corrected on the site. */
@Service
public class Corrections {

	private final Supplier<List<Correction>> all;

	Corrections(CorrectionRepository repository, DataCache cache) {
		this.all = cache.cached(() -> List.copyOf(repository.findAllByOrderByCorrectedDescIdAsc()));
	}

	/** All of them, the newest first. */
	public List<Correction> all() {
		return this.all.get();
	}

}
