package org.waymark.server.cache;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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
public final class PageCacheHandler extends Handler.Wrapper {

	private final PageCache pages;

	private final Site site;

	/**
	 * Stands before what makes pages.
	 * @param makers what makes pages
	 * @param pages the pages that are made
	 * @param site what tells one page from another
	 */
	public PageCacheHandler(Handler makers, PageCache pages, Site site) {
		super(makers);
		this.pages = pages;
		this.site = site;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		if (!PageCacheFilter.makes(request.getMethod(), request.getHttpURI().getPath())) {
			return super.handle(request, response, callback);
		}
		String key = key(request);
		RenderedPage page = this.pages.get(key);
		if (page == null) {
			return waitOrMake(key, request, response, callback);
		}
		CachedResponse answer = answer(page, request);
		if (!answer.ready()) {
			// Unpacking takes too long for this thread.
			return super.handle(request, response, callback);
		}
		send(answer, request, response, callback);
		return true;
	}

	private static CachedResponse answer(RenderedPage page, Request request) {
		HttpFields asked = request.getHeaders();
		return CachedResponse.of(page, asked.get(HttpHeader.ACCEPT_ENCODING),
				asked.getValues(HttpHeader.IF_NONE_MATCH.asString()));
	}

	private boolean waitOrMake(String key, Request request, Response response, Callback callback) throws Exception {
		CompletableFuture<Optional<RenderedPage>> mine = new CompletableFuture<>();
		CompletableFuture<Optional<RenderedPage>> other = this.pages.announce(key, mine);
		if (other == null) {
			Request.addCompletionListener(request, (failure) -> this.pages.abandon(key, mine));
			return super.handle(request, response, callback);
		}
		// Not on the thread of whoever makes it, who has an answer of their own to give.
		other.thenAcceptAsync((made) -> sendOrMake(made, request, response, callback), getServer().getThreadPool());
		return true;
	}

	private String key(Request request) {
		HttpURI uri = request.getHttpURI();
		return this.site.key(uri.getScheme(), Request.getServerName(request), Request.getServerPort(request),
				uri.getPath(), uri.getQuery());
	}

	private static void send(CachedResponse answer, Request request, Response response, Callback callback) {
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

	private void sendOrMake(Optional<RenderedPage> made, Request request, Response response, Callback callback) {
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
