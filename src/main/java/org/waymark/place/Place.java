package org.waymark.place;

/**
 * The nation, a state, the District of Columbia or a territory.
 *
 * @param code its two-digit FIPS code; 00 is the nation
 * @param abbreviation its two letters, in addresses and on maps
 * @param name what people call it
 * @param kind {@code nation}, {@code state}, {@code district} or {@code territory}
 */
public record Place(String code, String abbreviation, String name, String kind) {

	/** The code of the United States. */
	public static final String NATION = "00";

	public boolean nation() {
		return NATION.equals(this.code);
	}

	public boolean territory() {
		return "territory".equals(this.kind);
	}

	/** Where its own page is; the nation has none. */
	public String path() {
		return "/states/" + this.abbreviation;
	}

	/** Its name as it stands in a sentence after "in". */
	public String inSentence() {
		return switch (this.kind) {
			case "nation", "district" -> "the " + this.name;
			default -> "VI".equals(this.abbreviation) ? "the " + this.name : this.name;
		};
	}

}
