package org.waymark.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers every other error in the site's own way, never with a stack trace. */
@ControllerAdvice
class OtherErrors {

	private static final Logger logger = LoggerFactory.getLogger(OtherErrors.class);

	@ExceptionHandler
	Object other(Exception problem, HttpServletRequest request, HttpServletResponse response) {
		if (problem instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
			answer.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			return ErrorPage.of(answer.getStatusCode().value()).answer(request);
		}
		logger.error("A page could not be made", problem);
		return ErrorPage.of(500).answer(request);
	}

}
