package org.waymark.server;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves nothing below {@code /actuator/health} but the two probes: the parts of health
 * are not shown anyway, and some addresses of parts would be a failure.
 */
@Component
class HealthAddressFilter extends OncePerRequestFilter {

	private static final String PARTS = "/actuator/health/";

	private static final Pattern PROBE = Pattern.compile(PARTS + "(?:liveness|readiness)");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !path.startsWith(PARTS) || PROBE.matcher(path).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

}
