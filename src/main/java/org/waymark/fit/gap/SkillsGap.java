package org.waymark.fit.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.waymark.occupation.profile.Skill;

/**
 * What somebody in one career has of what another one takes, by O*NET's ratings of both.
 * What is important (3 or more of 5) in the other career either carries over or has to
 * grow.
 *
 * @param grows what the other career takes half a level or more of in addition, the most
 * important first
 * @param carries what the reader has enough of, the most important first
 * @param unused what is important only in the career that the reader knows, the most
 * important there first
 */
public record SkillsGap(List<SkillChange> grows, List<SkillChange> carries, List<SkillChange> unused) {

	/**
	 * The gap between two careers.
	 * @param from the ratings of the career that the reader knows
	 * @param to those of the other one; what only one of them is rated for is left out
	 */
	public static SkillsGap between(List<Skill> from, List<Skill> to) {
		Map<String, Skill> known = from.stream().collect(Collectors.toMap(Skill::id, Function.identity()));
		List<SkillChange> all = to.stream()
			.filter((skill) -> known.containsKey(skill.id()))
			.map((skill) -> new SkillChange(known.get(skill.id()), skill))
			.toList();
		Predicate<SkillChange> needed = (change) -> change.to().important();
		return new SkillsGap(sorted(all, needed.and(SkillChange::grows), SkillChange.BY_IMPORTANCE),
				sorted(all, needed.and(Predicate.not(SkillChange::grows)), SkillChange.BY_IMPORTANCE),
				sorted(all, needed.negate().and((change) -> change.from().important()),
						Comparator.comparing(SkillChange::from, Skill.BY_IMPORTANCE)));
	}

	private static List<SkillChange> sorted(List<SkillChange> all, Predicate<SkillChange> which,
			Comparator<SkillChange> order) {
		return all.stream().filter(which).sorted(order).toList();
	}

}
