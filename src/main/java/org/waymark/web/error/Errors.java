package org.waymark.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;

import org.waymark.web.BadParameterException;

/**
 * Makes 301, 400, 404 and 503 of what goes wrong, also where that is why a converter
 * failed.
 */
@Controller
@ControllerAdvice
@Order(0)
class Errors implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	/** Seconds after which a database that was gone may be back. */
	private static final String RETRY_AFTER = "30";

	/** Seconds after which a few files are made. */
	private static final String SOON = "5";

	private final RightAddress addresses;

	Errors(RightAddress addresses) {
		this.addresses = addresses;
	}

	@ExceptionHandler
	Object badParameter(BadParameterException problem, HttpServletRequest request) {
		return ErrorPage.badParameter(problem).answer(request);
	}

	@ExceptionHandler
	Object moved(PageMovedException move, HttpServletRequest request) {
		return move.lead(request.getRequestURI(), request.getQueryString())
			.<Object>map(Errors::lead)
			.orElseGet(() -> ErrorPage.notFound(move.getMessage()).answer(request));
	}

	@ExceptionHandler
	Object notFound(PageNotFoundException problem, HttpServletRequest request) {
		return this.addresses.inSmallLetters(request)
			.<Object>map(Errors::lead)
			.orElseGet(() -> ErrorPage.notFound(problem.getMessage()).answer(request));
	}

	@ExceptionHandler({ NoHandlerFoundException.class, NoResourceFoundException.class })
	Object notFound(HttpServletRequest request) {
		return this.addresses.of(request).<Object>map(Errors::lead).orElseGet(() -> ErrorPage.of(404).answer(request));
	}

	/** Somebody else's turn comes first. */
	@ExceptionHandler
	Object busy(BusyException problem, HttpServletRequest request, HttpServletResponse response) {
		logger.warn("A reader is asked to come back: {}", problem.getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
		return ErrorPage.of(503).answer(request);
	}

	/** Only the actuator ever reads a body. */
	@ExceptionHandler(HttpMessageNotReadableException.class)
	Object undecodable(HttpServletRequest request) {
		return ErrorPage.of(400).answer(request);
	}

	/** The database is gone, or breaks off: it may be back soon. */
	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			UncategorizedDataAccessException.class, TransactionException.class })
	Object withoutData(NestedRuntimeException problem, HttpServletRequest request, HttpServletResponse response) {
		logger.warn("The database does not answer: {}", problem.getMostSpecificCause().getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		return ErrorPage.withoutData().answer(request);
	}

	/** What fails outside of the controllers comes back here. */
	@RequestMapping("${server.error.path:/error}")
	Object outside(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, null);
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return ErrorPage.of((status instanceof Integer code) ? code : 404).answer(request);
	}

	private static RedirectView lead(String address) {
		RedirectView there = new RedirectView(address);
		there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		there.setExpandUriTemplateVariables(false);
		return there;
	}

}
