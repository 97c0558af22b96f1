package org.waymark.server;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import org.waymark.web.error.ErrorPage;

/**
 * Answers what the server refuses to decode, such as {@code ?place=%ZZ}, with the site's
 * own page and the server's status.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UndecodableAddresses {

	@ExceptionHandler({ HttpException.IllegalArgumentException.class, HttpException.IllegalStateException.class,
			HttpException.RuntimeException.class })
	Object refused(Exception problem, HttpServletRequest request) throws Exception {
		int status = ((HttpException) problem).getCode();
		if (status >= 500) {
			throw problem;
		}
		return ErrorPage.of(status).answer(request);
	}

}
