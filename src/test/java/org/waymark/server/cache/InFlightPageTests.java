package org.waymark.server.cache;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InFlightPageTests {

	private static final Optional<RenderedPage> PAGE = Optional.of(RenderedPage.of(200, Map.of(), new byte[1], true));

	private final Queue<Runnable> tasks = new ArrayDeque<>();

	private final InFlightPage promise = new InFlightPage(this.tasks::add);

	private final List<Integer> served = new ArrayList<>();

	@Test
	void whoComesFirstIsServedFirst() {
		List<Integer> readers = IntStream.range(0, 10_000).boxed().toList();
		readers.forEach(this::await);
		this.promise.keep(PAGE);
		this.tasks.remove().run();
		assertThat(this.served).isEqualTo(readers);
	}

	@Test
	void whoMakesThePageDoesNotServeTheOthers() {
		await(1);
		this.promise.keep(PAGE);
		assertThat(this.served).isEmpty();
		this.tasks.remove().run();
		assertThat(this.served).containsExactly(1);
	}

	@Test
	void whoComesWhenItIsMadeIsServedAtOnce() {
		this.promise.keep(PAGE);
		await(1);
		assertThat(this.served).containsExactly(1);
		assertThat(this.tasks).isEmpty();
	}

	@Test
	void whoComesWhenItIsMadeDoesNotWaitForTheOthers() {
		await(1);
		this.promise.keep(PAGE);
		await(2);
		assertThat(this.served).containsExactly(2);
		this.tasks.remove().run();
		assertThat(this.served).containsExactly(2, 1);
	}

	@Test
	void allAreToldThatNothingComesOfIt() {
		List<Optional<RenderedPage>> outcomes = new ArrayList<>();
		this.promise.await(outcomes::add);
		this.promise.await(outcomes::add);
		this.promise.keep(Optional.empty());
		this.tasks.remove().run();
		assertThat(outcomes).containsExactly(Optional.empty(), Optional.empty());
	}

	@Test
	void withoutAFurtherThreadAllAreServedAllTheSame() {
		InFlightPage promise = new InFlightPage((task) -> {
			throw new RejectedExecutionException();
		});
		await(promise, 1);
		await(promise, 2);
		promise.keep(PAGE);
		assertThat(this.served).containsExactly(1, 2);
	}

	private void await(int reader) {
		await(this.promise, reader);
	}

	private void await(InFlightPage promise, int reader) {
		promise.await((made) -> {
			assertThat(made).isSameAs(PAGE);
			this.served.add(reader);
		});
	}

}
