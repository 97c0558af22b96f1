package org.waymark.fit.gap;

import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * A skill, or a field of knowledge, in two careers, as the reader sees it.
 *
 * @param name its name
 * @param meaning what it is
 * @param weight how important it is in the other career
 * @param from the level in the career that the reader knows
 * @param to the level in the other one
 * @param by how much more or less that is
 */
public record GapRow(String name, String meaning, String weight, String from, String to, String by) {

	static GapRow of(SkillChange change) {
		double difference = change.difference().doubleValue();
		String size = Formats.tenths(Math.abs(difference));
		return new GapRow(change.to().name(), change.to().meaning(), change.to().weight(),
				Formats.tenths(change.from().level().doubleValue()), Formats.tenths(change.to().level().doubleValue()),
				(difference < 0) ? Messages.say("fit.gap.less", size) : Messages.say("fit.gap.more", size));
	}

}
