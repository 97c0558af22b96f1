package org.waymark.server.cache;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Caches what was read from the database until the data change: then all of it is dropped
 * at once, and read anew when it is next asked for.
 */
@Component
public class DataCache {

	/**
	 * The cache of each reading. All are replaced together, so that what was read of the
	 * old data, even if only now, ends up where nobody looks any more.
	 */
	private volatile Map<Object, AsyncCache<Object, Object>> caches = new ConcurrentHashMap<>();

	/** Drops everything, before anybody else makes something of the new data. */
	@EventListener(DataChangedEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	public void clear() {
		this.caches = new ConcurrentHashMap<>();
	}

	/**
	 * Reads something when it is first asked for; all who ask meanwhile get the same,
	 * even if that is an error.
	 */
	public <T> Supplier<T> cached(Supplier<T> reading) {
		Function<Boolean, T> only = cached(1, (key) -> reading.get());
		return () -> only.apply(true);
	}

	/**
	 * Reads each of several things when it is first asked for, in the same way.
	 * @param size how many are cached; of more, those that are asked for often
	 * @param reading how to read one by its key
	 */
	public <K, T> Function<K, T> cached(int size, Function<K, T> reading) {
		Object name = new Object();
		return (key) -> read(this.caches.computeIfAbsent(name, (any) -> cache(size)), key, reading);
	}

	private static AsyncCache<Object, Object> cache(int size) {
		return Caffeine.newBuilder().maximumSize(size).buildAsync();
	}

	/** Caffeine would read under a lock, and each who waits for an error once more. */
	@SuppressWarnings("unchecked")
	private static <K, T> T read(AsyncCache<Object, Object> cache, K key, Function<K, T> reading) {
		CompletableFuture<Object> mine = new CompletableFuture<>();
		CompletableFuture<Object> known = cache.asMap().putIfAbsent(key, mine);
		if (known == null) {
			complete(mine, () -> reading.apply(key));
		}
		return (T) await((known != null) ? known : mine);
	}

	private static void complete(CompletableFuture<Object> promised, Supplier<?> reading) {
		try {
			promised.complete(reading.get());
		}
		catch (RuntimeException | Error ex) {
			promised.completeExceptionally(ex);
		}
	}

	private static Object await(CompletableFuture<Object> promised) {
		try {
			return promised.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

}
