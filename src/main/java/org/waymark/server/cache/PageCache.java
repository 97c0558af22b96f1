package org.waymark.server.cache;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import org.waymark.WaymarkProperties;

/**
 * Made pages by their addresses, up to a number of bytes. Which of them stay when it is
 * full is Caffeine's choice: those that are asked for often.
 */
@Component
public class PageCache {

	private final boolean keeps;

	private final Cache<String, RenderedPage> pages;

	private final ConcurrentMap<String, CompletableFuture<Optional<RenderedPage>>> inFlight = new ConcurrentHashMap<>();

	private final AtomicLong edition = new AtomicLong();

	/**
	 * Makes an empty cache.
	 * @param settings say how much it holds; with 0 bytes nothing is kept
	 */
	PageCache(WaymarkProperties settings) {
		DataSize size = settings.cache();
		this.keeps = size.toBytes() > 0;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((String key, RenderedPage page) -> page.weight(key))
			.recordStats()
			.build();
	}

	/** The cache, to be measured. */
	public Cache<String, ?> cache() {
		return this.pages;
	}

	/** Whether it has room for any page. */
	boolean keeps() {
		return this.keeps;
	}

	/** The page at an address; null if it is not kept. Counts as a hit or a miss. */
	RenderedPage get(String key) {
		return this.pages.getIfPresent(key);
	}

	/** The same, for a request that was counted before. */
	RenderedPage getUncounted(String key) {
		return this.pages.policy().getIfPresentQuietly(key);
	}

	/** Which data its pages are made from; a page made from older data is not kept. */
	long edition() {
		return this.edition.get();
	}

	void keep(String key, RenderedPage page, long edition) {
		if (edition == this.edition.get()) {
			this.pages.put(key, page);
		}
	}

	/** Takes all pages away. */
	@EventListener({ DataChangedEvent.class, NewDayEvent.class })
	void clear() {
		this.edition.incrementAndGet();
		this.pages.invalidateAll();
	}

	/**
	 * Announces that the caller makes a page.
	 * @return what somebody else promised before; null if nobody did
	 */
	CompletableFuture<Optional<RenderedPage>> announce(String key, CompletableFuture<Optional<RenderedPage>> mine) {
		return this.inFlight.putIfAbsent(key, mine);
	}

	/**
	 * Gives a page that was announced to those who wait for it.
	 * @param page the page; null if there is none for others
	 */
	void made(String key, RenderedPage page) {
		CompletableFuture<Optional<RenderedPage>> waiting = this.inFlight.remove(key);
		if (waiting != null) {
			waiting.complete(Optional.ofNullable(page));
		}
	}

	/** Tells those who wait that nothing comes of what was announced, if nothing has. */
	void abandon(String key, CompletableFuture<Optional<RenderedPage>> mine) {
		if (this.inFlight.remove(key, mine)) {
			mine.complete(Optional.empty());
		}
	}

}
