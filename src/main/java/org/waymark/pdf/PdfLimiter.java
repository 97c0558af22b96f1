package org.waymark.pdf;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.waymark.web.error.BusyException;

/**
 * Has files made one after another, or as many at once as the memory holds: one takes as
 * much of it as a hundred pages. A class of readers waits for its turn, more are sent
 * away.
 */
@Component
class PdfLimiter implements HandlerInterceptor, WebMvcConfigurer {

	/** What the program itself needs, and then what a file of many sheets does. */
	private static final long MEMORY_EACH = DataSize.ofMegabytes(256).toBytes();

	static final int WAITING = 24;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Semaphore free;

	private final Duration patience;

	@Autowired
	PdfLimiter() {
		this(atATime(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors()), PATIENCE);
	}

	PdfLimiter(int atATime, Duration patience) {
		this.free = new Semaphore(atATime, true);
		this.patience = patience;
	}

	/** How many files some bytes of memory and some processors make at a time. */
	static int atATime(long memory, int processors) {
		return (int) Math.max(1, Math.min(processors, memory / MEMORY_EACH));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/**/*.pdf");
	}

	/**
	 * Waits for a turn.
	 * @throws BusyException if too many wait, or it takes too long
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws InterruptedException {
		if (full() || !this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new BusyException("too many PDF files at once");
		}
		return true;
	}

	/** Whether as many wait as may. */
	boolean full() {
		return this.free.getQueueLength() >= WAITING;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception failure) {
		this.free.release();
	}

}
