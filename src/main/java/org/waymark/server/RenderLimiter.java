package org.waymark.server;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives each request a thread to make its page, but only so many at a time, and sends
 * away at once whoever comes beyond, rather than let all of them wait. A page is counted
 * while it is made, not while a reader takes it: a page that is whole is sent without a
 * thread.
 */
final class RenderLimiter extends Handler.Wrapper {

	private final Semaphore free;

	private final Executor threads;

	/**
	 * Stands before what makes pages.
	 * @param makers what makes pages
	 * @param most how many at a time
	 * @param threads where they are made
	 */
	RenderLimiter(Handler makers, int most, Executor threads) {
		super(makers);
		this.free = new Semaphore(most);
		this.threads = threads;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		String path = request.getHttpURI().getPath();
		boolean counted = path == null || !(path.startsWith("/assets/") || path.startsWith("/actuator/"));
		if (counted && !this.free.tryAcquire()) {
			refuse(request, response, callback);
			return true;
		}
		try {
			this.threads.execute(() -> make(request, response, callback, counted));
		}
		catch (RejectedExecutionException ex) {
			release(counted);
			refuse(request, response, callback);
		}
		return true;
	}

	private void make(Request request, Response response, Callback callback, boolean counted) {
		try {
			if (!super.handle(request, response, callback)) {
				Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
			}
		}
		catch (Throwable ex) {
			Response.writeError(request, response, callback, ex);
		}
		finally {
			release(counted);
		}
	}

	private void release(boolean counted) {
		if (counted) {
			this.free.release();
		}
	}

	private static void refuse(Request request, Response response, Callback callback) {
		response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
		Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
	}

}
