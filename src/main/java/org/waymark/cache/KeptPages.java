package org.waymark.cache;

import java.util.Optional;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import org.waymark.web.Site;

/**
 * Answers with kept pages right where requests come in: before anything of a servlet is
 * made of them, and without waiting, so that the thread that reads from all connections
 * does it by itself. Whoever asks for a page that is being made for somebody else gets
 * that one when it is there, and holds no thread until then.
 */
final class KeptPages extends Handler.Wrapper {

	private final PageShelf shelf;

	private final Site site;

	KeptPages(Handler makers, PageShelf shelf, Site site) {
		super(makers);
		this.shelf = shelf;
		this.site = site;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		if (!PageFilter.makes(request.getMethod(), request.getHttpURI().getPath())) {
			return super.handle(request, response, callback);
		}
		String key = key(request);
		MadePage page = this.shelf.get(key);
		if (page == null) {
			return waitOrMake(key, request, response, callback);
		}
		Answer answer = answer(page, request);
		if (!answer.gzip()) {
			// Unpacking takes too long for this thread.
			return super.handle(request, response, callback);
		}
		send(answer, request, response, callback);
		return true;
	}

	private static Answer answer(MadePage page, Request request) {
		HttpFields asked = request.getHeaders();
		return Answer.of(page, asked.get(HttpHeader.ACCEPT_ENCODING),
				asked.getValues(HttpHeader.IF_NONE_MATCH.asString()));
	}

	private boolean waitOrMake(String key, Request request, Response response, Callback callback) throws Exception {
		Promise mine = new Promise(getServer().getThreadPool());
		Promise other = this.shelf.announce(key, mine);
		if (other == null) {
			Request.addCompletionListener(request, (failure) -> this.shelf.abandon(key, mine));
			return super.handle(request, response, callback);
		}
		other.await((made) -> sendOrMake(made, request, response, callback));
		return true;
	}

	private String key(Request request) {
		HttpURI uri = request.getHttpURI();
		return this.site.key(uri.getScheme(), Request.getServerName(request), Request.getServerPort(request),
				uri.getPath(), uri.getQuery());
	}

	private static void send(Answer answer, Request request, Response response, Callback callback) {
		HttpFields.Mutable headers = response.getHeaders();
		answer.headers().forEach(headers::add);
		if (answer.known()) {
			response.setStatus(HttpStatus.NOT_MODIFIED_304);
			callback.succeeded();
			return;
		}
		response.setStatus(answer.page().status());
		headers.add(HttpHeader.CONTENT_LENGTH, answer.length());
		boolean head = HttpMethod.HEAD.is(request.getMethod());
		response.write(true, head ? null : answer.buffer(), callback);
	}

	private void sendOrMake(Optional<MadePage> made, Request request, Response response, Callback callback) {
		try {
			if (made.isPresent()) {
				send(answer(made.get(), request), request, response, callback);
			}
			else {
				super.handle(request, response, callback);
			}
		}
		catch (Exception ex) {
			Response.writeError(request, response, callback, ex);
		}
	}

}
