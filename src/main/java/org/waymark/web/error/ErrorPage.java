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
		return new ErrorPage(400, "That address cannot be followed",
				"The part “" + shortened(problem.parameter()) + "” of the address says “" + shortened(problem.value())
						+ "”.",
				"It should be " + problem.expected() + ".", null,
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

	static ErrorPage badRequest() {
		return new ErrorPage(400, "That address cannot be followed",
				"Something in the address is not written as it should be.",
				"Check it for typing errors, or search for what you need.", null, null);
	}

	static ErrorPage notFound(String what) {
		return new ErrorPage(404, "There is no page here",
				"The address may have a typing error, or the page may have moved.",
				"Search for a career, or look through all of them.",
				(what != null) ? Parameters.printable(what.replace('-', ' ')) : null, null);
	}

	/** The database does not answer. */
	static ErrorPage withoutData() {
		return new ErrorPage(503, "The figures cannot be read just now",
				"The page needs Waymark's database, which does not answer. It is not your fault.",
				"Try again in half a minute.", null, null);
	}

	/** The page for an answer with a status. */
	public static ErrorPage of(int status) {
		return switch (status) {
			case 400 -> badRequest();
			case 404 -> notFound(null);
			case 405 -> new ErrorPage(status, "This page can only be read", "Waymark has nothing to send data to.",
					"Open the page by its address.", null, null);
			case 414 ->
				new ErrorPage(status, "That address is too long", "No page of Waymark has an address of that length.",
						"Check it for something pasted twice, or search for what you need.", null, null);
			case 431 -> new ErrorPage(status, "That request is too long",
					"What your browser sends along is more than can be read.",
					"Clear what it keeps for this site, or open the page in another browser.", null, null);
			case 503 -> new ErrorPage(status, "Too many pages are asked for at once",
					"Waymark makes only so many pages at a time, so that none of them takes long.",
					"Try again in a moment.", null, null);
			case 500, 502,
					504 ->
				new ErrorPage(status, "Something went wrong on our side",
						"The page could not be made. It is not your fault.",
						"Try again in a moment, or go on from the front page.", null, null);
			default -> new ErrorPage(status, "That request cannot be answered",
					"The request is not one that this site understands.", "Open the page by its address.", null, null);
		};
	}

	private static String shortened(String value) {
		return Parameters.printable((value.length() > 60) ? value.substring(0, 60) + "…" : value);
	}

}
