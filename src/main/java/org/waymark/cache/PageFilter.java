package org.waymark.cache;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.waymark.web.SecurityHeaders;
import org.waymark.web.Site;

/**
 * Answers with a kept page if there is one, and keeps what may be kept. A page is a pure
 * function of its address until the data change, so a page that several readers ask for
 * at once is made once. A page is sent when it is whole: one that fails half-way ends as
 * a page that says so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFilter implements Filter {

	private static final long PATIENCE_SECONDS = 10;

	private static final List<String> OWN_HEADERS = List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.LAST_MODIFIED,
			HttpHeaders.CONTENT_DISPOSITION);

	private final PageShelf shelf;

	private final Site site;

	PageFilter(PageShelf shelf, Site site) {
		this.shelf = shelf;
		this.site = site;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest http = (HttpServletRequest) request;
		if (request.getDispatcherType() != DispatcherType.REQUEST || !reads(http.getMethod())
				|| http.getRequestURI().startsWith("/actuator")) {
			chain.doFilter(request, response);
			return;
		}
		answer(http, (HttpServletResponse) response, chain);
	}

	private static boolean reads(String method) {
		return method.equals("GET") || method.equals("HEAD");
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String key = key(request);
		MadePage page = this.shelf.get(key);
		if (page == null) {
			page = makeOrWait(key, request, response, chain);
		}
		if (page != null) {
			SecurityHeaders.set(response);
			Answer.send(page, request, response);
		}
	}

	private String key(HttpServletRequest request) {
		String address = request.getRequestURI();
		if (request.getQueryString() != null) {
			address += "?" + request.getQueryString();
		}
		return this.site.fixed() ? address : this.site.absolute(request, address);
	}

	/** The page, made here or by another request; null if the answer is given. */
	private MadePage makeOrWait(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		CompletableFuture<Optional<MadePage>> mine = new CompletableFuture<>();
		CompletableFuture<Optional<MadePage>> other = this.shelf.announce(key, mine);
		if (other != null) {
			Optional<MadePage> page = await(other);
			return page.isPresent() ? page.get() : make(key, request, response, chain);
		}
		MadePage page = null;
		try {
			page = make(key, request, response, chain);
			return page;
		}
		finally {
			this.shelf.made(key, mine, page);
		}
	}

	private static Optional<MadePage> await(CompletableFuture<Optional<MadePage>> other) {
		try {
			return other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException | TimeoutException ex) {
			return Optional.empty();
		}
	}

	private MadePage make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		long edition = this.shelf.edition();
		ContentCachingResponseWrapper buffer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, buffer);
		if (buffer.getStatus() != HttpServletResponse.SC_OK || request.isAsyncStarted()) {
			buffer.copyBodyToResponse();
			return null;
		}
		MadePage page = MadePage.of(headers(buffer), buffer.getContentAsByteArray());
		if (KeptAddresses.marked(request)) {
			this.shelf.keep(key, page, edition);
		}
		return page;
	}

	private static Map<String, String> headers(HttpServletResponse response) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(HttpHeaders.CONTENT_TYPE, response.getContentType());
		OWN_HEADERS.stream()
			.filter(response::containsHeader)
			.forEach((name) -> headers.put(name, response.getHeader(name)));
		headers.put(HttpHeaders.CONTENT_LANGUAGE, response.getLocale().toLanguageTag());
		headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, Answer.FRESH);
		return headers;
	}

}
