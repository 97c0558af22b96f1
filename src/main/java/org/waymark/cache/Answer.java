package org.waymark.cache;

import java.io.IOException;
import java.util.Enumeration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** Sends a made page, or that the reader has it already. */
final class Answer {

	/**
	 * How long a browser or a proxy may show a page without asking, and for how long an
	 * old one will do while it asks or when nobody answers.
	 */
	static final String FRESH = "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";

	private Answer() {
	}

	static void send(MadePage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean gzip = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		String etag = page.etag(gzip);
		page.headers().forEach(response::setHeader);
		response.setHeader(HttpHeaders.ETAG, etag);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (has(request.getHeaders(HttpHeaders.IF_NONE_MATCH), etag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(page.length(gzip));
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(page.contents(gzip));
		}
	}

	/** Whether an Accept-Encoding names gzip, and not with a weight of zero. */
	static boolean takesGzip(String accepted) {
		if (accepted == null) {
			return false;
		}
		for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
			String[] parts = coding.split(";");
			if (parts[0].strip().equals("gzip")) {
				return parts.length < 2 || !parts[1].strip().matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

	private static boolean has(Enumeration<String> validators, String etag) {
		while (validators.hasMoreElements()) {
			for (String validator : validators.nextElement().split(",")) {
				String one = validator.strip();
				if (one.equals("*") || one.equals(etag) || one.equals("W/" + etag)) {
					return true;
				}
			}
		}
		return false;
	}

}
