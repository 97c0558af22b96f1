package org.waymark.server.cache;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DataCacheTests {

	private final DataCache cache = new DataCache();

	private final AtomicInteger readings = new AtomicInteger();

	@Test
	void readsOnceUntilItForgets() {
		Supplier<Integer> number = this.cache.cached(this.readings::incrementAndGet);
		assertThat(number.get()).isEqualTo(1);
		assertThat(number.get()).isEqualTo(1);
		this.cache.clear();
		assertThat(number.get()).isEqualTo(2);
		assertThat(number.get()).isEqualTo(2);
	}

	@Test
	void readsEachKeyOnceUntilItForgets() {
		Function<String, String> words = this.cache.cached(10, (key) -> key + this.readings.incrementAndGet());
		assertThat(words.apply("a")).isEqualTo("a1");
		assertThat(words.apply("b")).isEqualTo("b2");
		assertThat(words.apply("a")).isEqualTo("a1");
		this.cache.clear();
		assertThat(words.apply("a")).isEqualTo("a3");
	}

	@Test
	void doesNotRememberWhatWasReadWhileItForgot() {
		Supplier<Integer> number = this.cache.cached(() -> {
			this.cache.clear();
			return this.readings.incrementAndGet();
		});
		number.get();
		assertThat(number.get()).isEqualTo(2);
	}

	@Test
	void triesAgainAfterAFailure() {
		Supplier<Integer> number = this.cache.cached(() -> {
			if (this.readings.incrementAndGet() == 1) {
				throw new IllegalStateException("no database");
			}
			return this.readings.get();
		});
		assertThatIllegalStateException().isThrownBy(number::get);
		assertThat(number.get()).isEqualTo(2);
	}

	@Test
	void doesNotRememberThatThereIsNothing() {
		Function<String, String> words = this.cache.cached(10,
				(key) -> (this.readings.incrementAndGet() > 1) ? key : null);
		assertThat(words.apply("a")).isNull();
		assertThat(words.apply("a")).isEqualTo("a");
	}

	/**
	 * A database that is gone takes its time to say so: not for one reader after another.
	 */
	@Test
	void allWhoWaitForOneReadingShareItsFailure() throws InterruptedException {
		CountDownLatch gone = new CountDownLatch(1);
		allShareTheFailureOf(gone, this.cache.cached(() -> failWhen(gone)));
	}

	@Test
	void allWhoWaitForOneKeyShareItsFailure() throws InterruptedException {
		CountDownLatch gone = new CountDownLatch(1);
		Function<String, Integer> numbers = this.cache.cached(10, (key) -> failWhen(gone));
		allShareTheFailureOf(gone, () -> numbers.apply("a"));
	}

	private Integer failWhen(CountDownLatch gone) {
		this.readings.incrementAndGet();
		try {
			gone.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new IllegalStateException("no database");
	}

	private void allShareTheFailureOf(CountDownLatch gone, Supplier<Integer> number) throws InterruptedException {
		AtomicInteger failures = new AtomicInteger();
		List<Thread> readers = Stream.generate(() -> new Thread(() -> {
			try {
				number.get();
			}
			catch (IllegalStateException ex) {
				failures.incrementAndGet();
			}
		})).limit(5).toList();
		readers.forEach(Thread::start);
		Awaitility.await().until(() -> readers.stream().allMatch(DataCacheTests::waits));
		gone.countDown();
		for (Thread reader : readers) {
			reader.join();
		}
		assertThat(failures).hasValue(5);
		assertThat(this.readings).hasValue(1);
	}

	private static boolean waits(Thread thread) {
		return thread.getState() == Thread.State.WAITING;
	}

}
