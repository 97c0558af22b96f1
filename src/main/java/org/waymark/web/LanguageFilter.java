package org.waymark.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

import org.waymark.text.ReaderLanguage;

/**
 * Lets the pages of another language be found as those of English are: to all behind it,
 * {@code /es} is the path that the program is installed under, so that links get it too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LanguageFilter extends OncePerRequestFilter {

	private final Languages languages;

	LanguageFilter(Languages languages) {
		this.languages = languages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		String prefix = ReaderLanguage.prefix(this.languages.of(path));
		if (prefix.isEmpty()) {
			chain.doFilter(request, response);
		}
		else if (path.equals(prefix)) {
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
			response.setHeader(HttpHeaders.LOCATION, prefix + "/");
		}
		else {
			chain.doFilter(new Below(request, prefix), response);
		}
	}

	/** A request as the pages below a path see it. */
	private static final class Below extends HttpServletRequestWrapper {

		private final String prefix;

		Below(HttpServletRequest request, String prefix) {
			super(request);
			this.prefix = prefix;
		}

		@Override
		public String getContextPath() {
			return this.prefix;
		}

		@Override
		public String getServletPath() {
			return StringUtils.delete(super.getServletPath(), this.prefix);
		}

	}

}
