package org.waymark.server.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.waymark.server.cache.RenderedPage.Representation;

/**
 * What a reader gets who asks for a made page: the page, or that they have it already.
 *
 * @param page the page
 * @param gzip whether it is sent packed
 * @param known whether they have it already
 */
record CachedResponse(RenderedPage page, boolean gzip, boolean known) {

	/**
	 * How long a browser or a proxy may show a page without asking, and for how long an
	 * old one will do while it asks or when nobody answers.
	 */
	static final String FRESH = "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";

	/**
	 * Decides what to send.
	 * @param page the page that was asked for
	 * @param accepted the Accept-Encoding of the request; null without one
	 * @param validators what the request names by If-None-Match
	 */
	static CachedResponse of(RenderedPage page, String accepted, Enumeration<String> validators) {
		boolean gzip = page.packs() && Gzip.isIn(accepted);
		String etag = page.form(gzip).etag();
		return new CachedResponse(page, gzip, etag != null && has(validators, etag));
	}

	/** Sends it by way of a servlet. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		headers().forEach((header) -> response.setHeader(header.getName(), header.getValue()));
		if (this.known) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setStatus(this.page.status());
		if (request.getMethod().equals("HEAD")) {
			response.setContentLength(length());
			return;
		}
		// With room to spare, and its length not told yet, the server sends it without a
		// thread.
		response.setBufferSize(length() + 1);
		response.getOutputStream().write(this.page.contents(this.gzip));
	}

	/** Sends what is for this reader alone; packed if it is text. */
	static void sendAsItIs(ContentCachingResponseWrapper made, HttpServletRequest request) throws IOException {
		String type = made.getContentType();
		if (type != null && type.startsWith("text/") && Gzip.isIn(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
			byte[] packed = Gzip.packQuickly(made.getContentAsByteArray());
			made.resetBuffer();
			made.setHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
			made.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
			made.getOutputStream().write(packed);
		}
		made.copyBodyToResponse();
	}

	/** Its headers, without its length. */
	List<HttpField> headers() {
		Representation form = this.page.form(this.gzip);
		return this.known ? form.validation() : form.headers();
	}

	/** How many bytes its contents have. */
	int length() {
		return this.page.form(this.gzip).length();
	}

	/** Whether its contents are kept as they are sent. */
	boolean ready() {
		return this.gzip || !this.page.packs();
	}

	/** The contents, where the network may take them from without a copy. */
	ByteBuffer buffer() {
		return ready() ? this.page.contents() : ByteBuffer.wrap(this.page.contents(false));
	}

	private static boolean has(Enumeration<String> validators, String etag) {
		ETag own = ETag.create(etag);
		return Collections.list(validators)
			.stream()
			.flatMap((validator) -> ETag.parse(validator).stream())
			.anyMatch((known) -> known.isWildcard() || known.compare(own, false));
	}

}
