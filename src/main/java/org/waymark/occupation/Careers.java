package org.waymark.occupation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;
import org.waymark.text.Alphabet;

/** Every career that has a page: each occupation once, and the job titles inside some. */
@Service
public class Careers {

	/** Databases differ in the order of texts. */
	private static final Comparator<Career> BY_NAME = Comparator.comparing(Career::name, Alphabet.ORDER)
		.thenComparing(Career::slug);

	private final Occupations occupations;

	private final Supplier<List<Career>> pages;

	private final Supplier<List<Career>> all;

	private final Supplier<Map<String, Career>> bySoc;

	private final Supplier<Map<String, List<Career>>> titles;

	private final Supplier<Map<String, Career>> bySlug;

	Careers(CareerRepository repository, Occupations occupations, DataCache cache) {
		this.occupations = occupations;
		this.pages = cache.cached(() -> repository.findAllBy().stream().sorted(BY_NAME).toList());
		this.all = cache.cached(() -> pages().stream().filter((career) -> !career.jobTitle()).toList());
		this.bySoc = cache
			.cached(() -> all().stream().collect(Collectors.toUnmodifiableMap(Career::soc, Function.identity())));
		this.titles = cache
			.cached(() -> pages().stream().filter(Career::jobTitle).collect(Collectors.groupingBy(Career::soc)));
		this.bySlug = cache.cached(this::addresses);
	}

	/** The careers by their own slugs and by those that they had before. */
	private Map<String, Career> addresses() {
		Map<String, Career> addresses = this.occupations.detailed()
			.stream()
			.filter((occupation) -> this.bySoc.get().containsKey(occupation.soc()))
			.collect(Collectors.toMap(Occupation::slug, (occupation) -> this.bySoc.get().get(occupation.soc())));
		pages().forEach((career) -> addresses.put(career.slug(), career));
		return Map.copyOf(addresses);
	}

	/** The career that has a slug, or had it before. */
	public Optional<Career> at(String slug) {
		return Optional.ofNullable(this.bySlug.get().get(slug));
	}

	/** The career that bears a name, its own or the one that BLS has for it. */
	public Optional<Career> named(String name) {
		return pages().stream()
			.filter((career) -> career.name().equalsIgnoreCase(name))
			.findFirst()
			.or(() -> this.occupations.detailed()
				.stream()
				.filter((occupation) -> occupation.name().equalsIgnoreCase(name))
				.findFirst()
				.map((occupation) -> this.bySoc.get().get(occupation.soc())));
	}

	/** One career for each of some occupations, from A to Z. */
	public List<Career> of(Collection<String> socs) {
		return socs.stream().distinct().map(this.bySoc.get()::get).filter(Objects::nonNull).sorted(BY_NAME).toList();
	}

	/** One career for each occupation, by its code. */
	public Map<String, Career> byOccupation() {
		return this.bySoc.get();
	}

	/** The job titles inside an occupation that have a guide, from A to Z. */
	public List<Career> titles(String soc) {
		return this.titles.get().getOrDefault(soc, List.of());
	}

	/** One career for each occupation, from A to Z. */
	public List<Career> all() {
		return this.all.get();
	}

	/** Every career that has a page, the job titles too, from A to Z. */
	public List<Career> pages() {
		return this.pages.get();
	}

	/** Those that have a guide, from A to Z. */
	public List<Career> guided() {
		return pages().stream().filter(Career::guided).toList();
	}

}
