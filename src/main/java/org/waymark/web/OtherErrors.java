package org.waymark.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every other error in the site's own way, never with a stack trace. */
@Controller
@ControllerAdvice
class OtherErrors implements ErrorController {

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

	/** What fails outside of the controllers comes back here. */
	@RequestMapping("${server.error.path:/error}")
	Object outside(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, null);
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return ErrorPage.of((status instanceof Integer code) ? code : 404).answer(request);
	}

}
