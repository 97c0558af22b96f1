package org.waymark.occupation.profile;

import java.math.BigDecimal;
import java.util.Comparator;

import org.waymark.text.Messages;

/**
 * A skill, or a field of knowledge, as O*NET rates it for an occupation.
 *
 * @param id O*NET's number of it, such as {@code 2.A.1.a}
 * @param kind {@code skill} or {@code knowledge}
 * @param name its name in plain words
 * @param meaning what it is, in a few words
 * @param importance how important it is, from 1, not important, to 5, extremely important
 * @param level how much of it the work takes, from 0 to 7; levels of one skill can be
 * compared between occupations
 * @param source the id of the source of the ratings
 */
public record Skill(String id, String kind, String name, String meaning, BigDecimal importance, BigDecimal level,
		String source) {

	/** The most important first. */
	public static final Comparator<Skill> BY_IMPORTANCE = Comparator.comparing(Skill::importance)
		.reversed()
		.thenComparing(Skill::id);

	private static final BigDecimal IMPORTANT = BigDecimal.valueOf(3);

	private static final BigDecimal VERY = BigDecimal.valueOf(4);

	public boolean knowledge() {
		return "knowledge".equals(this.kind);
	}

	/** Whether O*NET's answer is at least "important", a 3. */
	public boolean important() {
		return this.importance.compareTo(IMPORTANT) >= 0;
	}

	/** How important it is, in words. */
	public String weight() {
		return (this.importance.compareTo(VERY) >= 0) ? Messages.say("occupation.skill.very-important")
				: Messages.say("occupation.skill.important");
	}

}
