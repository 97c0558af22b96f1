package org.waymark.web;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes only so many pages at a time and sends away at once whoever comes beyond, rather
 * than let all of them wait. It is the last of the filters: what another one answers,
 * such as a page that is kept, is not counted. A page is counted while it is made, not
 * while a reader takes it: what it is made into is a buffer, so that a slow reader does
 * not hold up others.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PagesAtATime extends OncePerRequestFilter {

	private final Semaphore free;

	PagesAtATime(@Value("${waymark.pages-at-a-time}") int most) {
		this.free = new Semaphore(most);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.startsWith("/assets/") || path.startsWith("/actuator/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.free.tryAcquire()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.free.release();
		}
	}

}
