package org.waymark.fit.gap;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.occupation.Career;
import org.waymark.occupation.profile.Skill;
import org.waymark.source.Citation;
import org.waymark.text.Messages;

/**
 * What carries over from a career that the reader knows, and what has to grow.
 *
 * @param heading from where to where
 * @param said what it comes to, or why nothing can be said
 * @param tables what has to grow
 * @param carries what carries over, the most important first
 * @param unused names of what is used less
 * @param source where the ratings come from; null if there are none
 */
public record GapSection(String heading, String said, List<GapTable> tables, List<GapRow> carries, List<String> unused,
		Citation source) {

	/**
	 * The gap between two careers.
	 * @param from the one that the reader knows, with its ratings
	 * @param to the other one
	 * @param ways how people learn its skills and its knowledge
	 * @param source the source of the ratings; null if there are none
	 */
	static GapSection of(RatedCareer from, RatedCareer to, WaysToLearn ways, Citation source) {
		String heading = Messages.say("fit.gap.title", from.name(), to.name());
		List<String> unrated = Stream.of(from, to)
			.filter((career) -> career.ratings().isEmpty())
			.map(RatedCareer::name)
			.distinct()
			.toList();
		if (!unrated.isEmpty()) {
			return new GapSection(heading, Messages.say("fit.gap.unrated", unrated.size(), unrated.get(0)), List.of(),
					List.of(), List.of(), null);
		}
		SkillsGap gap = SkillsGap.between(from.ratings(), to.ratings());
		List<GapTable> tables = Stream
			.of(GapTable.skills(gap.grows(), ways.skills()), GapTable.knowledge(gap.grows(), ways.knowledge()))
			.filter((table) -> !table.rows().isEmpty())
			.toList();
		return new GapSection(heading, said(from, to, gap), tables, gap.carries().stream().map(GapRow::of).toList(),
				gap.unused().stream().map((change) -> change.from().name()).toList(), source);
	}

	private static String said(RatedCareer from, RatedCareer to, SkillsGap gap) {
		return from.career().soc().equals(to.career().soc()) ? Messages.say("fit.gap.same") : Messages
			.say("fit.gap.said", gap.carries().size() + gap.grows().size(), gap.carries().size(), gap.grows().size());
	}

	/**
	 * A career with O*NET's ratings.
	 *
	 * @param career the career
	 * @param ratings those of its occupation; empty if O*NET does not rate it
	 */
	record RatedCareer(Career career, List<Skill> ratings) {

		String name() {
			return this.career.name();
		}

	}

	/**
	 * How people learn what a career takes.
	 *
	 * @param skills its skills
	 * @param knowledge its knowledge
	 */
	public record WaysToLearn(List<WayToLearn> skills, List<WayToLearn> knowledge) {
	}

}
