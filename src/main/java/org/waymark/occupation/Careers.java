package org.waymark.occupation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Service;

import org.waymark.web.PageNotFoundException;

/** Every career that has a page. */
@Service
public class Careers {

	private final CareerRepository repository;

	Careers(CareerRepository repository) {
		this.repository = repository;
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
		return this.repository.matching("%" + escaped + "%")
			.stream()
			.sorted(Comparator.comparingInt((CareerMatch match) -> distance(match, wanted))
				.thenComparing(CareerMatch::name))
			.toList();
	}

	private static int distance(CareerMatch match, String wanted) {
		String name = match.name().toLowerCase(Locale.ROOT);
		if (name.equals(wanted)) {
			return 0;
		}
		if (name.startsWith(wanted)) {
			return match.guided() ? 1 : 2;
		}
		if (name.contains(wanted)) {
			return 3;
		}
		return wanted.equals(match.title().toLowerCase(Locale.ROOT)) ? 2 : 4;
	}

}
