package org.waymark.search.asked;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.search.CareerSearch;
import org.waymark.search.Match;

/** Tells which career is meant where a box asks for one. */
@Service
public class TypedCareers {

	private static final int CANDIDATES = 12;

	private final Careers careers;

	private final CareerSearch search;

	private final Questions questions;

	TypedCareers(Careers careers, CareerSearch search, Questions questions) {
		this.careers = careers;
		this.search = search;
		this.questions = questions;
	}

	/**
	 * What may be meant; one career if the reader typed its very name.
	 * @param typed what was typed
	 * @param except careers that are not meant, because they are there already
	 */
	public TypedCareer of(String typed, Collection<Career> except) {
		if (typed.isEmpty()) {
			return TypedCareer.NONE;
		}
		Optional<Match> exact = this.careers.named(typed)
			.filter((career) -> !except.contains(career))
			.map((career) -> new Match(career, null));
		return new TypedCareer(typed, exact.map(List::of).orElseGet(() -> found(typed, except)));
	}

	private List<Match> found(String typed, Collection<Career> except) {
		return this.search.find(this.questions.of(typed).words(), CANDIDATES + except.size())
			.matches()
			.stream()
			.filter((match) -> !except.contains(match.career()))
			.limit(CANDIDATES)
			.toList();
	}

}
