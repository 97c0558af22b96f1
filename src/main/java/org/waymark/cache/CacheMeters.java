package org.waymark.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/** Counts how often a page was kept already, under the name {@code cache} pages. */
@Component
class CacheMeters implements MeterBinder {

	private final PageShelf shelf;

	CacheMeters(PageShelf shelf) {
		this.shelf = shelf;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.shelf.cache(), "pages");
	}

}
