package org.waymark.dataset.file;

/** A data file that cannot be loaded, told so that its editor can fix it. */
public final class DataError extends RuntimeException {

	private static final int LONGEST_FOUND = 120;

	private final String place;

	private final String expected;

	private DataError(String place, String expected, String found) {
		super(place + ": expected " + expected + ", but found " + shortened(found));
		this.place = place;
		this.expected = expected;
	}

	/**
	 * Something is wrong in one place of a file.
	 * @param file the path of the file below the data folder
	 * @param line counted from 1
	 * @param column the name of a table's column, or the position in a line, counted from
	 * 1
	 * @param expected what would do, completing "expected …"
	 * @param found what stands there, completing "but found …"
	 */
	public static DataError at(String file, long line, String column, String expected, String found) {
		return new DataError(file + ", line " + line + ", column " + column, expected, found);
	}

	/** Something is wrong with a file as a whole. */
	public static DataError in(String file, String expected, String found) {
		return new DataError(file, expected, found);
	}

	private static String shortened(String found) {
		return (found.length() > LONGEST_FOUND) ? found.substring(0, LONGEST_FOUND) + "…" : found;
	}

	/** File, line and column. */
	public String place() {
		return this.place;
	}

	/** What would have done there. */
	public String expected() {
		return this.expected;
	}

}
