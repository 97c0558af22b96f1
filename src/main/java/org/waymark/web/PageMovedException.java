package org.waymark.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address names has another name for good; answered with status 301. */
public final class PageMovedException extends RuntimeException {

	private final String from;

	private final String to;

	/**
	 * Tells what it's called now.
	 * @param from its name in the address that was asked for
	 * @param to its name in addresses from now on
	 */
	public PageMovedException(String from, String to) {
		super(from);
		this.from = from;
		this.to = to;
	}

	/** The address with the new name wherever it has the old one. */
	String lead(String path, String query) {
		String address = (query != null) ? path + "?" + query : path;
		return address.replaceAll("(?<![\\w-])" + Pattern.quote(this.from) + "(?![\\w-])",
				Matcher.quoteReplacement(this.to));
	}

}
