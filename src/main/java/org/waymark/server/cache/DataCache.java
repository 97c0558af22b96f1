package org.waymark.server.cache;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Remembers what was read from the database until the data change: then all of it is
 * forgotten at once, and read anew when it is next asked for.
 */
@Component
public class DataCache {

	private final AtomicLong edition = new AtomicLong();

	/** Forgets everything. What is being read meanwhile is not remembered. */
	public void forget() {
		this.edition.incrementAndGet();
	}

	/**
	 * Reads something when it is first asked for; all who ask meanwhile get the same,
	 * even if that is an error.
	 */
	public <T> Supplier<T> cached(Supplier<T> reading) {
		return new Remembered<>(reading);
	}

	/**
	 * Reads each of several things when it is first asked for, in the same way.
	 * @param most how many it remembers; of more, those that are asked for often
	 * @param reading how to read one by its key
	 */
	public <K, T> Function<K, T> cached(int most, Function<K, T> reading) {
		Supplier<AsyncCache<K, T>> things = cached(() -> Caffeine.newBuilder().maximumSize(most).buildAsync());
		return (key) -> {
			CompletableFuture<T> mine = new CompletableFuture<>();
			CompletableFuture<T> others = things.get().asMap().putIfAbsent(key, mine);
			return (others != null) ? await(others) : keep(mine, () -> reading.apply(key));
		};
	}

	/** Some of many things, by their keys; without those that are not among them. */
	public static <K, T> Map<K, T> some(Map<K, T> all, Collection<K> keys) {
		return keys.stream()
			.distinct()
			.filter(all::containsKey)
			.collect(Collectors.toMap(Function.identity(), all::get));
	}

	/** Reads what others may wait for already. */
	private static <T> T keep(CompletableFuture<T> promise, Supplier<T> reading) {
		try {
			promise.complete(reading.get());
		}
		catch (RuntimeException | Error ex) {
			promise.completeExceptionally(ex);
		}
		return await(promise);
	}

	private static <T> T await(CompletableFuture<T> promised) {
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

	private final class Remembered<T> implements Supplier<T> {

		private final Supplier<T> reading;

		private final AtomicReference<Read<T>> last = new AtomicReference<>();

		Remembered(Supplier<T> reading) {
			this.reading = reading;
		}

		@Override
		public T get() {
			Read<T> known = this.last.get();
			if (isNew(known)) {
				return await(known.value());
			}
			Read<T> mine = new Read<>(new CompletableFuture<>(), DataCache.this.edition.get());
			return this.last.compareAndSet(known, mine) ? keep(mine.value(), this.reading) : get();
		}

		private boolean isNew(Read<T> read) {
			return read != null && read.edition() == DataCache.this.edition.get()
					&& !read.value().isCompletedExceptionally();
		}

	}

	private record Read<T>(CompletableFuture<T> value, long edition) {
	}

}
