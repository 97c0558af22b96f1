package org.waymark.occupation.profile;

import java.math.BigDecimal;

import org.waymark.text.Messages;

/**
 * A skill, or a field of knowledge, that an occupation needs.
 *
 * @param kind {@code skill} or {@code knowledge}
 * @param name its name in plain words
 * @param meaning what it is, in a few words
 * @param importance how important it is, from 1, not important, to 5, extremely important
 */
public record Skill(String kind, String name, String meaning, BigDecimal importance) {

	private static final BigDecimal VERY = BigDecimal.valueOf(4);

	public boolean knowledge() {
		return "knowledge".equals(this.kind);
	}

	/** How important it is, in words. */
	public String weight() {
		return (this.importance.compareTo(VERY) >= 0) ? Messages.say("occupation.skill.very-important")
				: Messages.say("occupation.skill.important");
	}

}
