package org.waymark.server;

import java.util.Map;

import org.eclipse.jetty.http.HttpException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.waymark.web.ErrorPage;

/**
 * Answers what the server refuses to decode, such as {@code ?place=%ZZ}, with the site's
 * own page and the server's status.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UndecodableAddresses {

	@ExceptionHandler({ HttpException.IllegalArgumentException.class, HttpException.IllegalStateException.class,
			HttpException.RuntimeException.class })
	ModelAndView refused(Exception problem) throws Exception {
		int status = ((HttpException) problem).getCode();
		if (status >= 500) {
			throw problem;
		}
		return new ModelAndView("error", Map.of("page", ErrorPage.of(status)), HttpStatusCode.valueOf(status));
	}

}
