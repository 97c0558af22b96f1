package org.waymark.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.Callback;

import org.waymark.web.SentForm;

/**
 * Waits, without a thread, until the one form that can be sent to the site is whole. So
 * many are waited for at a time, and so many from one address, so that whoever sends
 * theirs byte by byte keeps nobody from sending another. All other requests pass, and
 * nothing of what they send is read.
 */
final class FormBodyHandler extends EagerContentHandler {

	private static final int MOST = 64;

	/** What a piece of a form keeps in memory besides itself, however small it is. */
	private static final int PIECE = 8 * 1024;

	/** A form may come in so many pieces. */
	private static final int PIECES = 64;

	private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

	private final int mostOfAnAddress;

	/**
	 * Stands before what makes pages.
	 * @param makers what makes pages
	 * @param mostOfAnAddress how many forms to wait for from one address; 0 for any
	 * number
	 */
	FormBodyHandler(Handler makers, int mostOfAnAddress) {
		super(makers, new RetainedContentLoaderFactory(SentForm.MOST_BYTES + PIECES * PIECE, PIECE, true));
		this.mostOfAnAddress = mostOfAnAddress;
		include((request) -> SentForm.isSent(request.getMethod(), request.getHttpURI().getPath()));
	}

	@Override
	protected boolean onConditionsMet(Request request, Response response, Callback callback) throws Exception {
		if (request.getLength() > SentForm.MOST_BYTES) {
			Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
			return true;
		}
		String address = Request.getRemoteAddr(request);
		int mine = this.waiting.merge(address, 1, Integer::sum);
		Request.addCompletionListener(request,
				(failure) -> this.waiting.computeIfPresent(address, (any, count) -> (count > 1) ? count - 1 : null));
		if (this.mostOfAnAddress > 0 && (mine > this.mostOfAnAddress || all() > MOST)) {
			Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
			return true;
		}
		return super.onConditionsMet(request, response, callback);
	}

	private int all() {
		return this.waiting.values().stream().mapToInt(Integer::intValue).sum();
	}

}
