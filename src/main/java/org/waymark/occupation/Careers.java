package org.waymark.occupation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.web.PageNotFoundException;

/** Every career that has a page. */
@Service
public class Careers {

	private final CareerRepository repository;

	private final OccupationRepository occupations;

	private final TitleRepository titles;

	Careers(CareerRepository repository, OccupationRepository occupations, TitleRepository titles) {
		this.repository = repository;
		this.occupations = occupations;
		this.titles = titles;
	}

	/**
	 * The career at an address.
	 * @throws PageNotFoundException if there is none
	 */
	public Career at(String slug) {
		return this.repository.findBySlug(slug).orElseThrow(() -> new PageNotFoundException(slug));
	}

	/** The careers at some addresses; those that are unknown are left out. */
	public List<Career> at(Collection<String> slugs) {
		return this.repository.findBySlugIn(slugs);
	}

	/** The careers whose figures are those of some occupations. */
	public List<Career> of(Collection<String> socs) {
		return this.repository.findBySocInOrderByName(socs);
	}

	/**
	 * One career for each occupation, by its code: the one with the occupation's own name
	 * in its address rather than a guide beside it.
	 */
	public Map<String, Career> byOccupation() {
		Set<String> own = this.occupations.findByLevelOrderBySoc("detailed")
			.stream()
			.map(Occupation::slug)
			.collect(Collectors.toSet());
		return all().stream()
			.collect(Collectors.toMap(Career::soc, Function.identity(),
					(one, other) -> own.contains(other.slug()) ? other : one));
	}

	/** All of them, from A to Z. */
	public List<Career> all() {
		return this.repository.findAllByOrderByName();
	}

	/**
	 * The careers that go by a title, the nearest first: those of that very name, then
	 * those whose name begins with it or holds it, then those with such a job title.
	 */
	public List<CareerMatch> matching(String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		String escaped = wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
		Map<String, String> titleOf = this.titles.matching("%" + escaped + "%")
			.stream()
			.collect(Collectors.toMap(TitleEntity::soc, TitleEntity::title, (first, other) -> first));
		return all().stream()
			.map((career) -> new CareerMatch(career, titleOf.get(career.soc())))
			.filter((match) -> match.title() != null || plain(match.name()).contains(wanted))
			.sorted(Comparator.comparingInt((CareerMatch match) -> distance(match, wanted))
				.thenComparing(CareerMatch::name))
			.toList();
	}

	private static int distance(CareerMatch match, String wanted) {
		String name = plain(match.name());
		if (name.equals(wanted)) {
			return 0;
		}
		if (name.startsWith(wanted)) {
			return match.career().guided() ? 1 : 2;
		}
		if (name.contains(wanted)) {
			return 3;
		}
		return wanted.equals(plain(match.title())) ? 2 : 4;
	}

	private static String plain(String words) {
		return words.toLowerCase(Locale.ROOT);
	}

}
