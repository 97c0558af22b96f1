package org.waymark.web;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.waymark.WaymarkProperties;

/**
 * Tells the browser to ask no other host, run no foreign script and pass nothing on, and
 * to come by https alone to a site whose address says so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
			"frame-ancestors 'none'");

	private static final String A_YEAR = "max-age=31536000";

	private final Map<String, String> headers = new LinkedHashMap<>();

	SecurityHeaders(WaymarkProperties settings) {
		this.headers.put("Content-Security-Policy", POLICY);
		this.headers.put("X-Content-Type-Options", "nosniff");
		this.headers.put("Referrer-Policy", "no-referrer");
		this.headers.put("Cross-Origin-Opener-Policy", "same-origin");
		if (settings.address().startsWith("https:")) {
			this.headers.put("Strict-Transport-Security", A_YEAR);
		}
	}

	/** What every answer says, even one that no filter sees. */
	public Map<String, String> all() {
		return Collections.unmodifiableMap(this.headers);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.headers.forEach(response::setHeader);
		chain.doFilter(request, response);
	}

	/** Some requests are refused before any filter sees them; their page comes here. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
