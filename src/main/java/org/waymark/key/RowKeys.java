package org.waymark.key;

/**
 * How the rows of the large tables are numbered: by what they are looked up by. A table
 * is kept in the order of such a number and needs no index beside it, which makes it
 * quicker to fill and to read.
 */
public final class RowKeys {

	private static final long PLACES = 100;

	private static final long VINTAGES = 10_000;

	private static final long LISTED = 10_000;

	private RowKeys() {
	}

	/**
	 * The number of a line of the wage tables.
	 * @param soc the occupation, such as 43-6013
	 * @param vintage the year of the table
	 * @param place the two-digit code of the place
	 */
	public static long wage(String soc, int vintage, String place) {
		return wages(soc, vintage).first() + Integer.parseInt(place);
	}

	/** The numbers of all lines of an occupation in one vintage. */
	public static Span wages(String soc, int vintage) {
		return Span.of(number(soc) * VINTAGES + vintage, PLACES);
	}

	/** The numbers of all lines of an occupation. */
	public static Span wages(String soc) {
		return Span.of(number(soc), VINTAGES * PLACES);
	}

	/**
	 * The numbers of what is listed for an occupation in an order, such as its job
	 * titles.
	 */
	public static Span listed(String soc) {
		return Span.of(number(soc), LISTED);
	}

	private static long number(String soc) {
		return Long.parseLong(soc.replace("-", ""));
	}

	/**
	 * Numbers that follow each other.
	 *
	 * @param first the smallest
	 * @param last the largest
	 */
	public record Span(long first, long last) {

		private static Span of(long group, long size) {
			return new Span(group * size, (group + 1) * size - 1);
		}

	}

}
