package org.waymark.data;

/** A value that its column in the database has no room for. */
final class UnfitValueException extends RuntimeException {

	private final transient Object value;

	private final String expected;

	UnfitValueException(Object value, String expected) {
		super("expected " + expected + ", but found " + value);
		this.value = value;
		this.expected = expected;
	}

	Object value() {
		return this.value;
	}

	/** What would have fitted, completing "expected …". */
	String expected() {
		return this.expected;
	}

}
