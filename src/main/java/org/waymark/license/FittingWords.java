package org.waymark.license;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a license fits an occupation by its words. States tie their licenses to
 * occupations loosely, some to odd ones: one fits if a word of its name, but for general
 * ones, has the stem of a word in the occupation's names. What is written in files comes
 * first.
 */
final class FittingWords {

	private final Set<String> general;

	private final Map<String, Set<String>> stems = new HashMap<>();

	private final Map<Use, Map<String, Set<String>>> rules = new HashMap<>();

	private final Map<String, Boolean> decided = new HashMap<>();

	/**
	 * Knows no rule yet.
	 * @param names all that occupations are called, by their codes
	 * @param general words that tell nothing of the work
	 */
	FittingWords(Map<String, List<String>> names, Set<String> general) {
		this.general = general;
		names.forEach((soc, all) -> this.stems.put(soc,
				all.stream().map(this::telling).flatMap(Set::stream).collect(Collectors.toSet())));
	}

	/**
	 * Adds a word that means something for some occupations.
	 * @param socs what their codes begin with
	 */
	void rule(String socs, Use use, String word) {
		this.rules.computeIfAbsent(use, (any) -> new HashMap<>())
			.computeIfAbsent(socs, (any) -> new HashSet<>())
			.add(WordStems.of(word));
	}

	/** Adds a pair that words cannot decide. */
	void decide(String license, String soc, boolean fits) {
		this.decided.put(license + " " + soc, fits);
	}

	/**
	 * Whether a license fits an occupation.
	 * @param license its id
	 * @param name what it is called
	 * @param soc the code of the occupation
	 */
	boolean fits(String license, String name, String soc) {
		Boolean decision = this.decided.get(license + " " + soc);
		return (decision != null) ? decision : fits(name, soc);
	}

	private boolean fits(String name, String soc) {
		Set<String> all = WordStems.in(name);
		Set<String> needed = words(Use.NEEDS, soc);
		if (meet(all, words(Use.NOT, soc)) || (!needed.isEmpty() && !meet(all, needed))) {
			return false;
		}
		return meet(telling(name), this.stems.getOrDefault(soc, Set.of())) || meet(all, words(Use.FITS, soc));
	}

	private Set<String> telling(String text) {
		Set<String> words = new HashSet<>(WordStems.words(text));
		words.removeAll(this.general);
		return words.stream().map(WordStems::of).collect(Collectors.toSet());
	}

	private Set<String> words(Use use, String soc) {
		Set<String> words = new HashSet<>();
		this.rules.getOrDefault(use, Map.of()).forEach((socs, ruled) -> {
			if (soc.startsWith(socs)) {
				words.addAll(ruled);
			}
		});
		return words;
	}

	private static boolean meet(Set<String> some, Set<String> others) {
		return !Collections.disjoint(some, others);
	}

	/** What a word means for some occupations. */
	enum Use {

		/** A license fits if it has the word. */
		FITS,

		/** It fits only if it has this word, or another one that is needed. */
		NEEDS,

		/** It does not fit if it has the word. */
		NOT

	}

}
