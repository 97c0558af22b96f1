package org.waymark.web.error;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address names has another name for good, or its page another address; answered
 * with status 301.
 */
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

	/**
	 * Tells where the page is.
	 * @param address its whole address from now on
	 */
	public PageMovedException(String address) {
		this(null, address);
	}

	/** The address that the reader is led to; none if this one has another spelling. */
	Optional<String> lead(String path, String query) {
		if (this.from == null) {
			return Optional.of(this.to);
		}
		String address = (query != null) ? path + "?" + query : path;
		return Optional
			.of(address.replaceAll("(?<![\\w-])" + Pattern.quote(this.from) + "(?![\\w-])",
					Matcher.quoteReplacement(this.to)))
			.filter((right) -> !right.equals(address));
	}

}
