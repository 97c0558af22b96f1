package org.waymark.memory;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Remembers what was read from the database until the data change: then all of it is
 * forgotten at once, and read anew when it is next asked for.
 */
@Component
public class Memory {

	private final AtomicLong edition = new AtomicLong();

	/** Forgets everything. What is being read meanwhile is not remembered. */
	public void forget() {
		this.edition.incrementAndGet();
	}

	/** Reads something when it is first asked for; all others wait for it. */
	public <T> Supplier<T> of(Supplier<T> reading) {
		return new Remembered<>(reading);
	}

	/**
	 * Reads each of several things when it is first asked for.
	 * @param most how many it remembers; of more, those that are asked for often
	 * @param reading how to read one by its key
	 */
	public <K, T> Function<K, T> of(int most, Function<K, T> reading) {
		Supplier<Cache<K, T>> things = of(() -> Caffeine.newBuilder().maximumSize(most).build());
		return (key) -> things.get().get(key, reading);
	}

	/** Some of many things, by their keys; without those that are not among them. */
	public static <K, T> Map<K, T> some(Map<K, T> all, Collection<K> keys) {
		return keys.stream()
			.distinct()
			.filter(all::containsKey)
			.collect(Collectors.toMap(Function.identity(), all::get));
	}

	private final class Remembered<T> implements Supplier<T> {

		private final Supplier<T> reading;

		private final Lock lock = new ReentrantLock();

		private volatile Read<T> last;

		Remembered(Supplier<T> reading) {
			this.reading = reading;
		}

		@Override
		public T get() {
			Read<T> known = this.last;
			return isNew(known) ? known.value() : read();
		}

		private T read() {
			this.lock.lock();
			try {
				if (!isNew(this.last)) {
					long now = Memory.this.edition.get();
					this.last = new Read<>(this.reading.get(), now);
				}
				return this.last.value();
			}
			finally {
				this.lock.unlock();
			}
		}

		private boolean isNew(Read<T> read) {
			return read != null && read.edition() == Memory.this.edition.get();
		}

	}

	private record Read<T>(T value, long edition) {
	}

}
