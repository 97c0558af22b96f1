package org.waymark.web.error;

/** Too many readers ask for the same costly thing at once; answered with status 503. */
public final class BusyException extends RuntimeException {

	/**
	 * Tells what there is too much of.
	 * @param what for the log
	 */
	public BusyException(String what) {
		super(what);
	}

}
