package org.waymark.about;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** What changed on the site: data and texts. */
@Service
public class Changes {

	private final Supplier<List<Change>> all;

	Changes(ChangeRepository repository, DataCache cache) {
		this.all = cache.cached(() -> List.copyOf(repository.findAllByOrderByMadeDescPositionAsc()));
	}

	/** All of them, the newest first. */
	public List<Change> all() {
		return this.all.get();
	}

}
