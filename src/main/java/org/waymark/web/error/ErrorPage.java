package org.waymark.web.error;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import org.waymark.text.Messages;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/**
 * What a reader sees when a page cannot be shown.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param message what it means
 * @param advice what would do; may be null
 * @param searched what the search box begins with; may be null
 * @param rest where the reader goes on without what is wrong; may be null
 */
public record ErrorPage(int status, String title, String message, String advice, String searched, String rest) {

	private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	static ErrorPage badParameter(BadParameterException problem) {
		return new ErrorPage(400, Messages.say("error.kind.bad-address.title"),
				Messages.say("error.parameter", shortened(problem.parameter()), shortened(problem.value())),
				Messages.say("error.expected", problem.expected()), null,
				(problem.rest() != null) ? problem.rest().toString() : null);
	}

	/**
	 * The error in the form that the address has otherwise: a line of text for a file,
	 * the details of a problem for a program that asks for a list, else a page.
	 */
	public Object answer(HttpServletRequest request) {
		Class<?> form = (request
			.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method)
					? method.getReturnType().getParameterType() : String.class;
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(this.status);
		if (form == ResponseEntity.class) {
			return answer.contentType(PLAIN_TEXT).body(this.title + ". " + words() + "\n");
		}
		if (form == List.class) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(this.status), words());
			problem.setTitle(this.title);
			return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		return new ModelAndView("error", Map.of("page", this), HttpStatusCode.valueOf(this.status));
	}

	private String words() {
		return (this.advice != null) ? this.message + " " + this.advice : this.message;
	}

	static ErrorPage notFound(String what) {
		return of(404, "not-found", (what != null) ? Parameters.printable(what.replace('-', ' ')) : null);
	}

	/** The database does not answer. */
	static ErrorPage withoutData() {
		return of(503, "no-data", null);
	}

	/** The page for an answer with a status. */
	public static ErrorPage of(int status) {
		return of(status, switch (status) {
			case 400 -> "bad-address";
			case 404 -> "not-found";
			case 405 -> "read-only";
			case 413 -> "long-form";
			case 414 -> "long-address";
			case 431 -> "long-request";
			case 503 -> "busy";
			case 500, 502, 504 -> "failed";
			default -> "other";
		}, null);
	}

	private static ErrorPage of(int status, String kind, String searched) {
		return new ErrorPage(status, Messages.say("error.kind." + kind + ".title"),
				Messages.say("error.kind." + kind + ".message"), Messages.say("error.kind." + kind + ".advice"),
				searched, null);
	}

	private static String shortened(String value) {
		return Parameters.printable((value.length() > 60) ? value.substring(0, 60) + "…" : value);
	}

}
