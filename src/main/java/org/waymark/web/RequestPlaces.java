package org.waymark.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The places that a request names; they are read once, before its page is made.
 *
 * @param written those that its parameters name, as the site itself writes them
 * @param kept the one that links on its page keep; null for the whole country
 */
public record RequestPlaces(List<String> written, String kept) {

	private static final String ATTRIBUTE = RequestPlaces.class.getName();

	private static final RequestPlaces NONE = new RequestPlaces(List.of(), null);

	/** Tells a request which places it names. */
	public void in(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	public static RequestPlaces of(HttpServletRequest request) {
		return (RequestPlaces) Objects.requireNonNullElse(request.getAttribute(ATTRIBUTE), NONE);
	}

}
