package org.waymark.guide;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.YamlMap;
import org.waymark.source.Source;

/**
 * What the entries of a guide's file may refer to.
 *
 * @param site the sources of the whole site, by their ids
 * @param occupations the codes of the occupations
 * @param guides the slugs of all guides
 * @param states the letters of the states
 * @param sources the ids of the guide's own sources, as far as they were read
 */
record References(Map<String, Source> site, Codes occupations, Codes guides, Codes states, Codes sources) {

	/** Those of a guide whose sources were not yet read. */
	References(Map<String, Source> site, Codes occupations, Codes guides, Codes states) {
		this(site, occupations, guides, states, new Codes(new TreeSet<>(), "the id of one of the guide's sources"));
	}

	/** The source of a claim; null for a judgment, which has none beside it. */
	String source(YamlMap claim) {
		String source = sourceBesideJudgment(claim);
		if (source != null && claim.flag("judgment")) {
			throw claim.wrong("judgment", "no source beside it");
		}
		return source;
	}

	/** The source of what is judged in part; null if it's judged and has none. */
	String sourceBesideJudgment(YamlMap claim) {
		String source = claim.optionalCode("source", this.sources);
		if (source == null && !claim.flag("judgment")) {
			throw claim.wrong("a source, or judgment: true");
		}
		return source;
	}

	/** Some states by their letters, with blanks between. */
	String states(YamlMap item, String key) {
		List<String> letters = item.texts(key);
		if (letters.isEmpty() || !letters.stream().allMatch(this.states::has)) {
			throw item.wrong(key, "a list of " + this.states.description());
		}
		return String.join(" ", letters);
	}

}
