package org.waymark.pdf;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.web.error.BusyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files are made in turn, so that memory holds. */
class PdfLimiterTests {

	private static final long MEGABYTE = 1024 * 1024;

	@ParameterizedTest
	@CsvSource({ "128, 2, 1", "256, 2, 1", "600, 2, 2", "600, 1, 1", "6000, 8, 8" })
	void memoryAndProcessorsSayHowMany(long megabytes, int processors, int files) {
		assertThat(PdfLimiter.atATime(megabytes * MEGABYTE, processors)).isEqualTo(files);
	}

	@Test
	void thoseWhoWaitGetTheirTurnAndMoreAreSentAway() throws Exception {
		PdfLimiter limiter = new PdfLimiter(1, Duration.ofMinutes(1));
		assertThat(limiter.preHandle(null, null, null)).isTrue();
		List<CompletableFuture<Void>> waiting = IntStream.range(0, PdfLimiter.WAITING)
			.mapToObj((number) -> CompletableFuture.runAsync(() -> turn(limiter), (task) -> new Thread(task).start()))
			.toList();
		while (!limiter.full()) {
			Thread.onSpinWait();
		}
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> limiter.preHandle(null, null, null));
		assertThat(waiting).noneMatch(CompletableFuture::isDone);
		limiter.afterCompletion(null, null, null, null);
		CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
	}

	@Test
	void nobodyWaitsForever() throws Exception {
		PdfLimiter limiter = new PdfLimiter(1, Duration.ofMillis(1));
		limiter.preHandle(null, null, null);
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> limiter.preHandle(null, null, null));
	}

	private static void turn(PdfLimiter limiter) {
		try {
			limiter.preHandle(null, null, null);
			limiter.afterCompletion(null, null, null, null);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
