package org.waymark.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** The sources of the site's figures. */
@Service
public class Sources {

	private final Supplier<List<Source>> all;

	Sources(SourceRepository repository, DataCache cache) {
		this.all = cache.cached(() -> List.copyOf(repository.findAllByOrderByPosition()));
	}

	/** All of them, the newest wages first. */
	public List<Source> all() {
		return this.all.get();
	}

	/** The mark of every source, by its id. */
	public Map<String, Citation> citations() {
		return all().stream().collect(Collectors.toMap(Source::id, Source::cite));
	}

	/** Every source by its id. */
	public Map<String, Source> byId() {
		return all().stream().collect(Collectors.toMap(Source::id, Function.identity()));
	}

}
