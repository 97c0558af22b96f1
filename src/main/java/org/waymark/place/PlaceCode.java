package org.waymark.place;

import java.util.regex.Pattern;

/**
 * What a place is called in tables.
 *
 * @param digits two FIPS digits for the nation, a state or a territory; five to seven for
 * an area inside one or several of them
 */
public record PlaceCode(String digits) {

	/** What every code looks like. */
	public static final String FORM = "\\d{2}|\\d{5,7}";

	private static final Pattern PATTERN = Pattern.compile(FORM);

	/** The code of the United States. */
	public static final PlaceCode NATION = new PlaceCode("00");

	public PlaceCode {
		if (!PATTERN.matcher(digits).matches()) {
			throw new IllegalArgumentException("Not the code of a place: " + digits);
		}
	}

	/** Whether it is that of an area. */
	public boolean area() {
		return this.digits.length() > 2;
	}

	@Override
	public String toString() {
		return this.digits;
	}

}
