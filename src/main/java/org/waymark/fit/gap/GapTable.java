package org.waymark.fit.gap;

import java.util.List;

import org.waymark.text.Messages;

/**
 * Skills, or fields of knowledge, that have to grow.
 *
 * @param heading what stands over them
 * @param rows them, the most important first
 * @param learning how people learn such things
 * @param ways where more is said of that, for this career
 */
public record GapTable(String heading, List<GapRow> rows, String learning, List<WayToLearn> ways) {

	static GapTable skills(List<SkillChange> grows, List<WayToLearn> ways) {
		return new GapTable(Messages.say("fit.gap.skills"), rows(grows, false), Messages.say("fit.gap.learning-skills"),
				ways);
	}

	static GapTable knowledge(List<SkillChange> grows, List<WayToLearn> ways) {
		return new GapTable(Messages.say("fit.gap.knowledge"), rows(grows, true),
				Messages.say("fit.gap.learning-knowledge"), ways);
	}

	private static List<GapRow> rows(List<SkillChange> grows, boolean knowledge) {
		return grows.stream().filter((change) -> change.to().knowledge() == knowledge).map(GapRow::of).toList();
	}

}
