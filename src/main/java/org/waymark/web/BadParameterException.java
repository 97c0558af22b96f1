package org.waymark.web;

import java.util.Objects;

/**
 * A parameter of an address that the site cannot follow; answered with a page of status
 * 400.
 */
public final class BadParameterException extends RuntimeException {

	private final String parameter;

	private final String value;

	private final String expected;

	private final Address rest;

	/**
	 * Tells which parameter is wrong.
	 * @param parameter its name in the address
	 * @param value what stands there
	 * @param expected what would do, as a phrase
	 */
	public BadParameterException(String parameter, String value, String expected) {
		this(parameter, value, expected, null);
	}

	/**
	 * Tells which parameter is wrong, and how to go on without it.
	 * @param parameter its name in the address
	 * @param value what stands there
	 * @param expected what would do, as a phrase
	 * @param rest the address that keeps everything else; may be null
	 */
	public BadParameterException(String parameter, String value, String expected, Address rest) {
		super(parameter + "=" + value + ": expected " + expected);
		this.parameter = parameter;
		this.value = Objects.requireNonNullElse(value, "");
		this.expected = expected;
		this.rest = rest;
	}

	/** The same with the address that keeps everything else. */
	public BadParameterException with(Address other) {
		return new BadParameterException(this.parameter, this.value, this.expected, other);
	}

	public String parameter() {
		return this.parameter;
	}

	public String value() {
		return this.value;
	}

	public String expected() {
		return this.expected;
	}

	/** The address that keeps everything else; null if there is none. */
	public Address rest() {
		return this.rest;
	}

}
