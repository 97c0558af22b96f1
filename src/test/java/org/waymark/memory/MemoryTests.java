package org.waymark.memory;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MemoryTests {

	private final Memory memory = new Memory();

	private final AtomicInteger readings = new AtomicInteger();

	@Test
	void readsOnceUntilItForgets() {
		Supplier<Integer> number = this.memory.of(this.readings::incrementAndGet);
		assertThat(number.get()).isEqualTo(1);
		assertThat(number.get()).isEqualTo(1);
		this.memory.forget();
		assertThat(number.get()).isEqualTo(2);
		assertThat(number.get()).isEqualTo(2);
	}

	@Test
	void readsEachKeyOnceUntilItForgets() {
		Function<String, String> words = this.memory.of(10, (key) -> key + this.readings.incrementAndGet());
		assertThat(words.apply("a")).isEqualTo("a1");
		assertThat(words.apply("b")).isEqualTo("b2");
		assertThat(words.apply("a")).isEqualTo("a1");
		this.memory.forget();
		assertThat(words.apply("a")).isEqualTo("a3");
	}

	@Test
	void doesNotRememberWhatWasReadWhileItForgot() {
		Supplier<Integer> number = this.memory.of(() -> {
			this.memory.forget();
			return this.readings.incrementAndGet();
		});
		number.get();
		assertThat(number.get()).isEqualTo(2);
	}

	@Test
	void triesAgainAfterAFailure() {
		Supplier<Integer> number = this.memory.of(() -> {
			if (this.readings.incrementAndGet() == 1) {
				throw new IllegalStateException("no database");
			}
			return this.readings.get();
		});
		assertThatIllegalStateException().isThrownBy(number::get);
		assertThat(number.get()).isEqualTo(2);
	}

}
