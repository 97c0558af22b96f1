package org.waymark.occupation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.memory.Memory;
import org.waymark.web.PageNotFoundException;

/** Every career that has a page. */
@Service
public class Careers {

	/** Databases differ in the order of texts. */
	private static final Comparator<Career> BY_NAME = Comparator.comparing(Career::name).thenComparing(Career::slug);

	private final Occupations occupations;

	private final Supplier<List<Career>> all;

	private final Supplier<Map<String, Career>> bySlug;

	private final Supplier<Map<String, List<Career>>> bySoc;

	Careers(CareerRepository repository, Occupations occupations, Memory memory) {
		this.occupations = occupations;
		this.all = memory.of(() -> repository.findAllBy().stream().sorted(BY_NAME).toList());
		this.bySlug = memory
			.of(() -> all().stream().collect(Collectors.toUnmodifiableMap(Career::slug, Function.identity())));
		this.bySoc = memory.of(() -> all().stream().collect(Collectors.groupingBy(Career::soc)));
	}

	/**
	 * The career at an address.
	 * @throws PageNotFoundException if there is none
	 */
	public Career at(String slug) {
		Career career = this.bySlug.get().get(slug);
		if (career == null) {
			throw new PageNotFoundException(slug);
		}
		return career;
	}

	/** The careers at some addresses; those that are unknown are left out. */
	public List<Career> at(Collection<String> slugs) {
		return slugs.stream().distinct().map(this.bySlug.get()::get).filter(Objects::nonNull).toList();
	}

	/** The careers whose figures are those of some occupations, from A to Z. */
	public List<Career> of(Collection<String> socs) {
		return socs.stream()
			.distinct()
			.flatMap((soc) -> this.bySoc.get().getOrDefault(soc, List.of()).stream())
			.sorted(BY_NAME)
			.toList();
	}

	/**
	 * One career for each occupation, by its code: the one with the occupation's own name
	 * in its address rather than a guide beside it.
	 */
	public Map<String, Career> byOccupation() {
		Set<String> own = this.occupations.detailed().stream().map(Occupation::slug).collect(Collectors.toSet());
		return all().stream()
			.collect(Collectors.toMap(Career::soc, Function.identity(),
					(one, other) -> own.contains(other.slug()) ? other : one));
	}

	/** All of them, from A to Z. */
	public List<Career> all() {
		return this.all.get();
	}

}
