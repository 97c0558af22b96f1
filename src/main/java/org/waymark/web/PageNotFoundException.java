package org.waymark.web;

/**
 * There is no page at an address; answered with a page of status 404, or by leading the
 * reader to the page that was meant.
 */
public final class PageNotFoundException extends RuntimeException {

	private final String meant;

	/**
	 * Tells what is not there.
	 * @param what the thing that was asked for, in the words of the address
	 */
	public PageNotFoundException(String what) {
		this(what, null);
	}

	/**
	 * Tells what is not there, but under another name.
	 * @param what the thing that was asked for, in the words of the address
	 * @param meant what stands in the right address instead; null if nobody knows
	 */
	public PageNotFoundException(String what, String meant) {
		super(what);
		this.meant = meant;
	}

	String meant() {
		return this.meant;
	}

}
