package org.waymark.report.store;

import java.time.Instant;

/**
 * What a reader told of an error. A text that was left empty is empty, never null.
 *
 * @param id its number; 0 as long as it has none
 * @param received when it came
 * @param page the address of the page below the site's root
 * @param wrong what is wrong
 * @param right what is right
 * @param saysSo where that can be read
 * @param email where to send an answer; forgotten when the report is closed
 * @param closed when it was closed; null for an open one
 * @param outcome what came of it, in the operator's words; null for an open one
 */
public record Report(long id, Instant received, String page, String wrong, String right, String saysSo, String email,
		Instant closed, String outcome) {

	/** The most characters of a text. */
	public static final int LONGEST = 2000;

	/** The most characters of the address of a page. */
	public static final int LONGEST_PAGE = 500;

	/** The most characters of an e-mail address. */
	public static final int LONGEST_EMAIL = 254;

	/** One that has just come. */
	public static Report received(String page, String wrong, String right, String saysSo, String email) {
		return new Report(0, Instant.now(), page, wrong, right, saysSo, email, null, null);
	}

	/** Whether nobody has closed it. */
	public boolean open() {
		return this.closed == null;
	}

}
