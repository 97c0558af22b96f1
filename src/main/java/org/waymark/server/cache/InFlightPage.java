package org.waymark.server.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * A page that is being made, and who waits for it. They get it in the order in which they
 * came, on a thread of its own: whoever makes it has an answer of their own to give.
 */
final class InFlightPage {

	private final Executor threads;

	private final List<Consumer<Optional<RenderedPage>>> readers = new ArrayList<>();

	private Optional<RenderedPage> outcome;

	/**
	 * Promises a page.
	 * @param threads where those who wait are given it
	 */
	InFlightPage(Executor threads) {
		this.threads = threads;
	}

	/**
	 * Lets somebody wait.
	 * @param reader takes what has become of it, at once if that is known: empty if the
	 * page cannot be given to others; throws nothing
	 */
	void await(Consumer<Optional<RenderedPage>> reader) {
		synchronized (this) {
			if (this.outcome == null) {
				this.readers.add(reader);
				return;
			}
		}
		reader.accept(this.outcome);
	}

	/**
	 * Gives it to those who wait; on this thread if there is no other. To be called once.
	 */
	void keep(Optional<RenderedPage> made) {
		synchronized (this) {
			this.outcome = made;
		}
		if (!this.readers.isEmpty()) {
			give();
		}
	}

	private void give() {
		Runnable giving = () -> this.readers.forEach((reader) -> reader.accept(this.outcome));
		try {
			this.threads.execute(giving);
		}
		catch (RejectedExecutionException ex) {
			giving.run();
		}
	}

}
