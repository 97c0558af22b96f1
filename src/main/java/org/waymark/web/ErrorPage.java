package org.waymark.web;

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

	static ErrorPage badParameter(BadParameterException problem) {
		return new ErrorPage(400, "That address cannot be followed",
				"The part “" + problem.parameter() + "” of the address says “" + shortened(problem.value()) + "”.",
				"It should be " + problem.expected() + ".", null,
				(problem.rest() != null) ? problem.rest().toString() : null);
	}

	static ErrorPage badRequest() {
		return new ErrorPage(400, "That address cannot be followed",
				"Something in the address is not written as it should be.",
				"Check it for typing errors, or search for what you need.", null, null);
	}

	static ErrorPage notFound(String what) {
		return new ErrorPage(404, "There is no page here",
				"The address may have a typing error, or the page may have moved.",
				"Search for a career, or look through all of them.", what, null);
	}

	static ErrorPage of(int status) {
		return switch (status) {
			case 400 -> badRequest();
			case 404 -> notFound(null);
			case 405 -> new ErrorPage(status, "This page can only be read", "Waymark has nothing to send data to.",
					"Open the page by its address.", null, null);
			case 500, 502, 503,
					504 ->
				new ErrorPage(status, "Something went wrong on our side",
						"The page could not be made. It is not your fault.",
						"Try again in a moment, or go on from the front page.", null, null);
			default -> new ErrorPage(status, "That request cannot be answered",
					"The request is not one that this site understands.", "Open the page by its address.", null, null);
		};
	}

	private static String shortened(String value) {
		return (value.length() > 60) ? value.substring(0, 60) + "…" : value;
	}

}
