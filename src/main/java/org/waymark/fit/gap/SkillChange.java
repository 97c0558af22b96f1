package org.waymark.fit.gap;

import java.math.BigDecimal;
import java.util.Comparator;

import org.waymark.occupation.profile.Skill;

/**
 * A skill, or a field of knowledge, in two careers.
 *
 * @param from how the career that the reader knows takes it
 * @param to how the other one does
 */
public record SkillChange(Skill from, Skill to) {

	/**
	 * The most important for the other career first, of equals the one that grows most.
	 */
	static final Comparator<SkillChange> BY_IMPORTANCE = Comparator
		.comparing((SkillChange change) -> change.to().importance())
		.thenComparing(SkillChange::difference)
		.reversed()
		.thenComparing((change) -> change.to().id());

	/** Levels that are less than this apart count as the same. */
	static final BigDecimal SAME = new BigDecimal("0.5");

	/**
	 * How much more of it the other career takes, in levels of the scale from 0 to 7;
	 * below zero where it takes less.
	 */
	public BigDecimal difference() {
		return this.to.level().subtract(this.from.level());
	}

	/** Whether it has to grow by half a level or more. */
	boolean grows() {
		return difference().compareTo(SAME) >= 0;
	}

}
