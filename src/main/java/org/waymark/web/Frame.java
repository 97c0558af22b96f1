package org.waymark.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What stands around every page; its links keep the place that the reader chose. */
@Component
public class Frame {

	private static final Pattern PLACE = Pattern.compile("[A-Za-z]{2}");

	private static final Pattern STATE_PAGE = Pattern.compile("/states/([A-Z]{2})");

	private static final int BAD = 400;

	private final Site site;

	Frame(Site site) {
		this.site = site;
	}

	/** A link to another page of the site. */
	public String keep(String path) {
		return keep(Address.of(path));
	}

	/** A link to another page of the site that has a parameter with some values. */
	public String keep(String path, String parameter, List<String> values) {
		return keep(Address.of(path).with(parameter, values));
	}

	private String keep(Address address) {
		String place = place();
		return ((place == null) ? address : address.with("place", place, "US")).toString();
	}

	/**
	 * The two letters of the reader's place; null if none is chosen, or if it is none.
	 */
	public String place() {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				|| attributes.getResponse() == null || attributes.getResponse().getStatus() >= BAD) {
			return null;
		}
		HttpServletRequest request = attributes.getRequest();
		Matcher state = STATE_PAGE.matcher(request.getRequestURI());
		String place = state.matches() ? state.group(1) : request.getParameter("place");
		return (place != null && PLACE.matcher(place).matches() && !"US".equalsIgnoreCase(place)) ? place : null;
	}

	/** The whole address that a page is known by. */
	public String canonical(String path) {
		return this.site.absolute(path);
	}

}
