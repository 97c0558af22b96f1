package org.waymark.occupation.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.WaymarkProperties;
import org.waymark.occupation.Occupations;
import org.waymark.server.cache.DataCache;

/** What O*NET knows of occupations. */
@Service
public class Profiles {

	private final Supplier<Map<String, Profile>> profiles;

	private final Function<String, List<Skill>> ratings;

	private final SoftwareRepository software;

	private final RelatedRepository related;

	Profiles(ProfileRepository profiles, SkillRepository skills, SoftwareRepository software, RelatedRepository related,
			DataCache cache, WaymarkProperties settings) {
		this.profiles = cache.cached(() -> profiles.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Profile::soc, Function.identity())));
		this.ratings = cache.cached(settings.cached().occupations(),
				(soc) -> skills.findBySoc(soc)
					.stream()
					.map(OccupationSkillEntity::toSkill)
					.sorted(Skill.BY_IMPORTANCE)
					.toList());
		this.software = software;
		this.related = related;
	}

	/** The profile of an occupation; O*NET rates no occupation that is a rest group. */
	public Optional<Profile> of(String soc) {
		return Optional.ofNullable(all().get(soc));
	}

	/** The profiles of some occupations by their code. */
	public Map<String, Profile> of(Collection<String> socs) {
		return Occupations.some(all(), socs);
	}

	/** The id of the source of all that O*NET knows. */
	public String source() {
		return all().values().iterator().next().source();
	}

	/** All profiles by the code of the occupation. */
	public Map<String, Profile> all() {
		return this.profiles.get();
	}

	/**
	 * All skills and fields of knowledge as O*NET rates them for an occupation, the most
	 * important first; none if it does not rate it.
	 */
	public List<Skill> ratings(String soc) {
		return this.ratings.apply(soc);
	}

	/** The software that is used in an occupation, the most asked for first. */
	public List<Software> software(String soc) {
		return this.software.findBySocOrderByPosition(soc);
	}

	/** The codes of the occupations that are most like one, the nearest first. */
	public List<String> related(String soc) {
		return this.related.findBySocOrderByPosition(soc).stream().map(RelatedEntity::related).toList();
	}

}
