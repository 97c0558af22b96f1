package org.waymark.occupation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.web.PageNotFoundException;

/** Every career that has a page. */
@Service
public class Careers {

	/** Databases differ in the order of texts. */
	private static final Comparator<Career> BY_NAME = Comparator.comparing(Career::name).thenComparing(Career::slug);

	private final CareerRepository repository;

	private final OccupationRepository occupations;

	Careers(CareerRepository repository, OccupationRepository occupations) {
		this.repository = repository;
		this.occupations = occupations;
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
		return this.repository.findBySocIn(socs).stream().sorted(BY_NAME).toList();
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
		return this.repository.findAllBy().stream().sorted(BY_NAME).toList();
	}

}
