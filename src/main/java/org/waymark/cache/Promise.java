package org.waymark.cache;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * A page that is being made, and who waits for it. They get it in the order in which they
 * came, on a thread of its own: whoever makes it has an answer of their own to give.
 */
final class Promise {

	private final Executor threads;

	private final CompletableFuture<Optional<MadePage>> outcome = new CompletableFuture<>();

	private CompletableFuture<Optional<MadePage>> last = this.outcome;

	/**
	 * Promises a page.
	 * @param threads where those who wait are given it
	 */
	Promise(Executor threads) {
		this.threads = threads;
	}

	/**
	 * Lets somebody wait.
	 * @param reader takes what has become of it, at once if that is known: empty if the
	 * page cannot be given to others; throws nothing
	 */
	synchronized void await(Consumer<Optional<MadePage>> reader) {
		this.last = this.last.whenComplete((made, failure) -> reader.accept(made));
	}

	/** Gives it to those who wait; on this thread if there is no other. */
	synchronized void keep(Optional<MadePage> made) {
		boolean awaited = this.last != this.outcome;
		try {
			this.outcome.completeAsync(() -> made, awaited ? this.threads : Runnable::run);
		}
		catch (RejectedExecutionException ex) {
			this.outcome.complete(made);
		}
	}

}
