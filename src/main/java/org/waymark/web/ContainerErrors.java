package org.waymark.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;

import jakarta.servlet.RequestDispatcher;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.res.StringManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what Tomcat refuses before the site sees it, such as an address that cannot be
 * decoded, with a page of the site instead of Tomcat's own.
 */
class ContainerErrors extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(ContainerErrors.class);

	/** What Tomcat says, with status 400, when its buffer is full. */
	private static final String TOO_LONG = StringManager.getManager("org.apache.coyote.http11")
		.getString("iib.requestheadertoolarge.error");

	private final IntFunction<String> pages;

	/**
	 * Answers with pages.
	 * @param pages the HTML for an HTTP status
	 */
	ContainerErrors(IntFunction<String> pages) {
		this.pages = pages;
	}

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !open(response)) {
			return;
		}
		if (TOO_LONG.equals(message(request))) {
			status = request.getCoyoteRequest().requestURI().isNull() ? 414 : 431;
			response.setStatus(status);
		}
		SecurityHeaders.HEADERS.forEach(response::setHeader);
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		try {
			PrintWriter writer = response.getReporter();
			if (writer != null) {
				writer.write(page(status));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			logger.debug("The reader has gone", ex);
		}
	}

	private static String message(Request request) {
		return (request.getCoyoteRequest()
			.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IllegalArgumentException problem)
					? problem.getMessage() : null;
	}

	private String page(int status) {
		try {
			return this.pages.apply(status);
		}
		catch (RuntimeException ex) {
			logger.error("A page for status {} could not be made", status, ex);
			return "<!DOCTYPE html><html lang=\"en\"><title>Error</title><p>Something went wrong. <a href=\"/\">Waymark</a>";
		}
	}

	private static boolean open(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

}
