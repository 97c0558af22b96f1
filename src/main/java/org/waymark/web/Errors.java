package org.waymark.web;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;

/** Answers every error with a page of the site, never with a stack trace. */
@Controller
@ControllerAdvice
class Errors implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	/** Seconds after which a database that was gone may be back. */
	private static final String RETRY_AFTER = "30";

	private final RightAddress addresses;

	Errors(RightAddress addresses) {
		this.addresses = addresses;
	}

	@ExceptionHandler
	ModelAndView badParameter(BadParameterException problem) {
		return show(ErrorPage.badParameter(problem));
	}

	@ExceptionHandler
	ModelAndView moved(PageMovedException move, HttpServletRequest request) {
		return lead(move.lead(request.getRequestURI(), request.getQueryString()));
	}

	@ExceptionHandler
	ModelAndView notFound(PageNotFoundException problem, HttpServletRequest request) {
		return this.addresses.of(request, problem)
			.map(Errors::lead)
			.orElseGet(() -> show(ErrorPage.notFound(problem.getMessage().replace('-', ' '))));
	}

	@ExceptionHandler({ NoHandlerFoundException.class, NoResourceFoundException.class })
	ModelAndView notFound(HttpServletRequest request) {
		return this.addresses.of(request).map(Errors::lead).orElseGet(() -> show(ErrorPage.of(404)));
	}

	/** Only the actuator ever reads a body. */
	@ExceptionHandler(HttpMessageNotReadableException.class)
	ModelAndView undecodable() {
		return show(ErrorPage.of(400));
	}

	/** The database is gone, or breaks off: it may be back soon. */
	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			UncategorizedDataAccessException.class, TransactionException.class })
	ModelAndView withoutData(NestedRuntimeException problem, HttpServletResponse response) {
		logger.warn("The database does not answer: {}", problem.getMostSpecificCause().getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		return show(ErrorPage.withoutData());
	}

	@ExceptionHandler
	ModelAndView other(Exception problem, HttpServletResponse response) {
		if (problem instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
			answer.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			return show(ErrorPage.of(answer.getStatusCode().value()));
		}
		logger.error("A page could not be made", problem);
		return show(ErrorPage.of(500));
	}

	/** What fails outside of the controllers comes back here. */
	@RequestMapping("${server.error.path:/error}")
	ModelAndView outside(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, null);
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return show(ErrorPage.of((status instanceof Integer code) ? code : 404));
	}

	private static ModelAndView lead(String address) {
		RedirectView there = new RedirectView(address);
		there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		there.setExpandUriTemplateVariables(false);
		return new ModelAndView(there);
	}

	private static ModelAndView show(ErrorPage page) {
		return new ModelAndView("error", Map.of("page", page), HttpStatusCode.valueOf(page.status()));
	}

}
