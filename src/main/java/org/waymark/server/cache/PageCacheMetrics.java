package org.waymark.server.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/** Counts how often a page was kept already, under the name {@code cache} pages. */
@Component
class PageCacheMetrics implements MeterBinder {

	private final PageCache pages;

	PageCacheMetrics(PageCache pages) {
		this.pages = pages;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.pages.cache(), "pages");
	}

}
