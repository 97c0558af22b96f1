package org.waymark.occupation.profile;

/** How much preparation a job asks for, in O*NET's five steps. */
public enum JobZone {

	ONE("Little or no preparation"), TWO("Some preparation"), THREE("Medium preparation"),
	FOUR("Considerable preparation"), FIVE("Extensive preparation");

	private final String label;

	JobZone(String label) {
		this.label = label;
	}

	static JobZone of(int number) {
		return values()[number - 1];
	}

	/** Its number, from 1 to 5. */
	public int number() {
		return ordinal() + 1;
	}

	/** How much it is, in words. */
	public String label() {
		return this.label;
	}

}
