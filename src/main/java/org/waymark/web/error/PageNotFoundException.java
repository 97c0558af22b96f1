package org.waymark.web.error;

/**
 * There is no page at an address; answered with a page of status 404.
 */
public final class PageNotFoundException extends RuntimeException {

	/**
	 * Tells what is not there.
	 * @param what the thing that was asked for, in the words of the address
	 */
	public PageNotFoundException(String what) {
		super(what);
	}

}
