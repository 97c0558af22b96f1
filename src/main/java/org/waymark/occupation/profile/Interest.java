package org.waymark.occupation.profile;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

import org.waymark.text.Messages;

/** Holland's six kinds of interest, in plain words. */
public enum Interest {

	REALISTIC(Profile::realistic), INVESTIGATIVE(Profile::investigative), ARTISTIC(Profile::artistic),
	SOCIAL(Profile::social), ENTERPRISING(Profile::enterprising), CONVENTIONAL(Profile::conventional);

	private final Function<Profile, BigDecimal> rating;

	Interest(Function<Profile, BigDecimal> rating) {
		this.rating = rating;
	}

	/** What one likes to do, in plain words. */
	public String label() {
		return Messages.say("occupation.interest." + key());
	}

	/** What that can be. */
	public String examples() {
		return Messages.say("occupation.interest-examples." + key());
	}

	/** Its letter in Holland's code. */
	public String letter() {
		return name().substring(0, 1);
	}

	/** The name that counselors know it by. */
	public String formalName() {
		return Messages.say("occupation.interest-name." + key());
	}

	/** Its name in message keys and pictures. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How well an occupation suits it, from 1 to 7. */
	public BigDecimal rating(Profile profile) {
		return this.rating.apply(profile);
	}

}
