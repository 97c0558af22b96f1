package org.waymark.server.cache;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.waymark.web.SecurityHeaders;
import org.waymark.web.Site;

/**
 * Keeps what may be kept, a page being a pure function of its address until the data
 * change, and answers with a kept page where {@link PageCacheHandler} has left that to
 * it. A page is sent when it is whole: one that fails half-way ends as a page that says
 * so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCacheFilter implements Filter {

	private static final List<String> OWN_HEADERS = List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.LAST_MODIFIED,
			HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.RETRY_AFTER);

	/**
	 * What the address says, or that the data cannot be read; all others may come from
	 * something else in the request.
	 */
	private static final Set<Integer> FOR_ALL = Set.of(HttpServletResponse.SC_OK, HttpServletResponse.SC_BAD_REQUEST,
			HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_SERVICE_UNAVAILABLE);

	private final PageCache pages;

	private final Site site;

	private final List<HttpField> security;

	PageCacheFilter(PageCache pages, Site site, SecurityHeaders security) {
		this.pages = pages;
		this.site = site;
		this.security = fields(security.all()).toList();
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest http = (HttpServletRequest) request;
		if (request.getDispatcherType() != DispatcherType.REQUEST || !makes(http.getMethod(), http.getRequestURI())) {
			chain.doFilter(request, response);
			return;
		}
		answer(http, (HttpServletResponse) response, chain);
	}

	/** Whether a request is for a page: it only reads, and not how the program is. */
	static boolean makes(String method, String path) {
		return (method.equals("GET") || method.equals("HEAD")) && path != null && !path.startsWith("/actuator");
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String key = key(request);
		RenderedPage page = this.pages.getUncounted(key);
		if (page == null) {
			page = makeForAll(key, request, response, chain);
		}
		if (page != null) {
			CachedResponse
				.of(page, request.getHeader(HttpHeaders.ACCEPT_ENCODING), request.getHeaders(HttpHeaders.IF_NONE_MATCH))
				.send(request, response);
		}
	}

	private String key(HttpServletRequest request) {
		return this.site.key(request.getScheme(), request.getServerName(), request.getServerPort(),
				request.getRequestURI(), request.getQueryString());
	}

	/**
	 * Makes the page, also for those who have asked for it in the meantime; null if the
	 * answer is given.
	 */
	private RenderedPage makeForAll(String key, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		RenderedPage page = null;
		try {
			page = make(key, request, response, chain);
			return page;
		}
		finally {
			this.pages.made(key, page);
		}
	}

	private RenderedPage make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		long edition = this.pages.edition();
		ContentCachingResponseWrapper buffer = new ContentCachingResponseWrapper(response);
		chain.doFilter(new WholePage(request), buffer);
		int status = buffer.getStatus();
		if (!FOR_ALL.contains(status) || buffer.getContentType() == null || request.isAsyncStarted()) {
			CachedResponse.sendAsItIs(buffer, request);
			return null;
		}
		boolean good = status == HttpServletResponse.SC_OK;
		boolean kept = good && this.pages.keeps() && CacheableRequestInterceptor.marked(request);
		Map<String, String> headers = headers(buffer);
		if (good) {
			headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, CachedResponse.FRESH);
		}
		RenderedPage page = RenderedPage.of(status, Stream.concat(fields(headers), this.security.stream()).toList(),
				buffer.getContentAsByteArray(), kept);
		if (kept) {
			this.pages.keep(key, page, edition);
		}
		return page;
	}

	private static Stream<HttpField> fields(Map<String, String> headers) {
		return headers.entrySet().stream().map((header) -> new PreEncodedHttpField(header.getKey(), header.getValue()));
	}

	private static Map<String, String> headers(HttpServletResponse response) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(HttpHeaders.CONTENT_TYPE, response.getContentType());
		OWN_HEADERS.stream()
			.filter(response::containsHeader)
			.forEach((name) -> headers.put(name, response.getHeader(name)));
		headers.put(HttpHeaders.CONTENT_LANGUAGE, response.getLocale().toLanguageTag());
		return headers;
	}

	/**
	 * What is made is for all who ask, so it is made whole for one who asks for its
	 * headers too: a static file would have no contents.
	 */
	private static final class WholePage extends HttpServletRequestWrapper {

		WholePage(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

}
