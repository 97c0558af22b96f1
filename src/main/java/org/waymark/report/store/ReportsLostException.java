package org.waymark.report.store;

/**
 * The store of reports cannot be read or written. Its message names the cause without
 * anything that a reader typed.
 */
public final class ReportsLostException extends RuntimeException {

	ReportsLostException(String message) {
		super(message);
	}

}
