package org.waymark.occupation.conditions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.waymark.text.Messages;

/** A condition of work that O*NET asks those who do the work about. */
public enum WorkCondition {

	OUTDOORS(AnswerScale.OFTEN), UNDER_COVER(AnswerScale.OFTEN), STANDING(AnswerScale.TIME), WALKING(AnswerScale.TIME),
	BENDING(AnswerScale.TIME), CLOSENESS(AnswerScale.CLOSENESS), INFECTION(AnswerScale.OFTEN),
	HAZARDOUS_CONDITIONS(AnswerScale.OFTEN), HAZARDOUS_EQUIPMENT(AnswerScale.OFTEN), EMAIL(AnswerScale.OFTEN),
	SCHEDULE(AnswerScale.SCHEDULE), HOURS(AnswerScale.HOURS);

	private final AnswerScale scale;

	WorkCondition(AnswerScale scale) {
		this.scale = scale;
	}

	/** Its name in data files and in the database. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The highest answer of its scale; the lowest is 1. */
	public int highest() {
		return this.scale.highest;
	}

	/** What it is called. */
	public String label() {
		return Messages.say("occupation.condition." + key());
	}

	/** The answer that is nearest to an average, in words. */
	public String inWords(BigDecimal average) {
		return Messages
			.say("occupation.condition-answer." + this.scale.name().toLowerCase(Locale.ROOT) + "." + nearest(average));
	}

	/** The number of the answer that is nearest to an average, from 1. */
	static int nearest(BigDecimal average) {
		return average.setScale(0, RoundingMode.HALF_UP).intValue();
	}

	private enum AnswerScale {

		OFTEN(5), TIME(5), CLOSENESS(5), SCHEDULE(3), HOURS(3);

		private final int highest;

		AnswerScale(int highest) {
			this.highest = highest;
		}

	}

}
