package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Turns what a reader typed into queries. A career ranks by the best way in which it
 * matches, a little by the others, and by how many people work in it.
 */
final class SearchQueries {

	private static final Query CAREER = new TermQuery(new Term(CareerIndex.KIND, CareerIndex.CAREER));

	private static final Query TITLE = new TermQuery(new Term(CareerIndex.KIND, CareerIndex.TITLE));

	/** Where a career stands among the documents. */
	static final BitSetProducer CAREERS = new QueryBitSetProducer(CAREER);

	/** A SOC code as people paste it, with any dash, and perhaps a word before it. */
	private static final Pattern CODE = Pattern.compile(
			"(?:(?:soc|o\\*?net|bls|code)[\\s:#-]*)*(\\d{2})[\\s\\p{Pd}\u2212]*(\\d{4})(?:\\.\\d{2})?",
			Pattern.CASE_INSENSITIVE);

	private static final float SAME_NAME = 15;

	/** All words of what the whole text means are in the name. */
	private static final float MEANT_NAME = 12;

	/**
	 * What the whole text means is a title; people say it more often than what they type.
	 */
	private static final float MEANT_TITLE = 11;

	/**
	 * The guides that name a certification come before the occupations that O*NET calls
	 * by its letters.
	 */
	private static final float SAME_CREDENTIAL = 10.5f;

	private static final float SAME_TITLE = 10;

	private static final float IN_NAME = 7;

	private static final float IN_TITLE = 5;

	private static final float IN_ABOUT = 3;

	private static final float IN_WORK = 1;

	/** The part that counts if a word could go on but is one as it stands. */
	private static final float BEGUN = 0.5f;

	/** What a closer match in the same way adds, for each point of Lucene's score. */
	private static final float CLOSENESS = 0.2f;

	/** What it adds that ten times as many people work there, divided by 2.3. */
	private static final float COMMONNESS = 0.5f;

	/** The part that counts of each other way in which it matches too. */
	private static final float BESIDES = 0.1f;

	/** The part of the words that must be found when not all of them are. */
	private static final float ENOUGH = 0.6f;

	private final Analyzer words;

	private final Spelling spelling;

	private final Meanings known;

	private final QueryBuilder meanings;

	private final QueryBuilder stems = new QueryBuilder(Language.stems());

	private final QueryBuilder whole = new QueryBuilder(Language.whole());

	private final QueryBuilder pieces = new QueryBuilder(Language.pieces());

	/**
	 * Makes queries.
	 * @param words takes a text apart into words
	 * @param spelling knows which words there are
	 * @param meanings what people type for the words of titles
	 */
	SearchQueries(Analyzer words, Spelling spelling, Meanings meanings) {
		this.words = words;
		this.spelling = spelling;
		this.known = meanings;
		this.meanings = new QueryBuilder(meanings.analyzer());
	}

	/** The career of a SOC code, or every career in which all words are found. */
	Query all(String text) throws IOException {
		Matcher code = CODE.matcher(text.strip());
		if (code.matches()) {
			return coded(code);
		}
		List<String> terms = Spelling.terms(this.words, text);
		float begun = (terms.isEmpty() || this.spelling.known(terms.get(terms.size() - 1))) ? BEGUN : 1;
		List<Query> ways = new ArrayList<>(meant(terms));
		ways.addAll(List.of(way(SAME_NAME, same(text)), way(SAME_TITLE, viaTitle(same(text))),
				way(SAME_CREDENTIAL, viaTitle(same(CareerIndex.CREDENTIAL, text))),
				way(IN_NAME, each(CareerIndex.NAME, text)), way(IN_TITLE, viaTitle(each(CareerIndex.TITLE, text))),
				way(IN_ABOUT, each(CareerIndex.ABOUT, text)), way(IN_WORK, each(CareerIndex.WORK, text)),
				way(IN_NAME * begun, begun(CareerIndex.NAME, terms)),
				way(IN_TITLE * begun, viaTitle(begun(CareerIndex.TITLE, terms)))));
		return ranked(ways);
	}

	/**
	 * What a text names as a whole: the career of a code, of a name or title, or anything
	 * at all if it is known to mean something.
	 */
	Query whole(String text) throws IOException {
		Matcher code = CODE.matcher(text.strip());
		if (code.matches()) {
			return coded(code);
		}
		return this.known.of().containsKey(Spelling.terms(this.words, text)) ? CAREER
				: new DisjunctionMaxQuery(List.of(same(text), same(CareerIndex.CREDENTIAL, text)), 0);
	}

	private static Query coded(Matcher code) {
		return new TermQuery(new Term(CareerIndex.SOC, code.group(1) + "-" + code.group(2)));
	}

	/** The ways to find what some words mean together. */
	private List<Query> meant(List<String> terms) {
		return this.known.of()
			.getOrDefault(terms, List.of())
			.stream()
			.flatMap((meaning) -> Stream.of(
					way(MEANT_NAME, orNothing(this.stems.createBooleanQuery(CareerIndex.NAME, meaning, Occur.MUST))),
					way(MEANT_TITLE, viaTitle(same(meaning)))))
			.toList();
	}

	/** The careers in which most of the words are found, here or there. */
	Query most(String text) throws IOException {
		if (CODE.matcher(text.strip()).matches()) {
			return new MatchNoDocsQuery();
		}
		BooleanQuery.Builder found = new BooleanQuery.Builder();
		List<String> terms = Spelling.terms(this.words, text);
		for (String term : terms) {
			found.add(new DisjunctionMaxQuery(List.of(each(CareerIndex.NAME, term), each(CareerIndex.ABOUT, term),
					viaTitle(each(CareerIndex.TITLE, term))), 0), Occur.SHOULD);
		}
		found.setMinimumNumberShouldMatch(Math.max(1, Math.round(terms.size() * ENOUGH)));
		return ranked(List.of(terms.isEmpty() ? new MatchNoDocsQuery() : found.build()));
	}

	/** The careers whose own name says what was typed. */
	Query named(String text) throws IOException {
		return new BooleanQuery.Builder().add(CAREER, Occur.FILTER)
			.add(new DisjunctionMaxQuery(List.of(same(text), all(CareerIndex.NAME, text)), 0), Occur.MUST)
			.build();
	}

	/** The careers whose name has pieces of words in common with what was typed. */
	Query resembling(String text) {
		return orNothing(this.pieces.createBooleanQuery(CareerIndex.PIECES, text));
	}

	/** The titles that a search finds. */
	Query titles(String text) throws IOException {
		return new BooleanQuery.Builder().add(new BoostQuery(same(text), SAME_TITLE), Occur.SHOULD)
			.add(new BoostQuery(all(CareerIndex.TITLE, text), IN_TITLE), Occur.SHOULD)
			.add(orNothing(this.meanings.createBooleanQuery(CareerIndex.TITLE, text)), Occur.SHOULD)
			.add(TITLE, Occur.FILTER)
			.setMinimumNumberShouldMatch(1)
			.build();
	}

	/** What has the same words as a whole, in any order. */
	private Query same(String text) {
		return same(CareerIndex.WHOLE, text);
	}

	private Query same(String field, String text) {
		return orNothing(this.whole.createBooleanQuery(field, text));
	}

	/** What has all words; the last, and any that nothing has, may be only begun. */
	private Query begun(String field, List<String> terms) throws IOException {
		BooleanQuery.Builder typing = new BooleanQuery.Builder();
		for (int i = 0; i < terms.size(); i++) {
			String term = terms.get(i);
			boolean begun = i == terms.size() - 1 || !this.spelling.known(term);
			typing.add(begun ? new PrefixQuery(new Term(CareerIndex.WORDS, term)) : each(field, term), Occur.MUST);
		}
		return typing.build();
	}

	/** What has all words, whole or begun. */
	private Query all(String field, String text) throws IOException {
		return new DisjunctionMaxQuery(List.of(each(field, text), begun(field, Spelling.terms(this.words, text))), 0);
	}

	private Query each(String field, String text) {
		return orNothing(this.meanings.createBooleanQuery(field, text, Occur.MUST));
	}

	private static Query viaTitle(Query titles) {
		return new ToParentBlockJoinQuery(
				new BooleanQuery.Builder().add(titles, Occur.MUST).add(TITLE, Occur.FILTER).build(), CAREERS,
				ScoreMode.Max);
	}

	private static Query way(float worth, Query match) {
		return new BooleanQuery.Builder().add(new BoostQuery(new MatchAllDocsQuery(), worth), Occur.MUST)
			.add(new BoostQuery(match, CLOSENESS), Occur.MUST)
			.build();
	}

	private static Query ranked(List<Query> ways) {
		return new BooleanQuery.Builder().add(new DisjunctionMaxQuery(ways, BESIDES), Occur.MUST)
			.add(FeatureField.newLogQuery(CareerIndex.FEATURES, CareerIndex.JOBS, COMMONNESS, 1), Occur.SHOULD)
			.add(CAREER, Occur.FILTER)
			.build();
	}

	private static Query orNothing(Query query) {
		return (query != null) ? query : new MatchNoDocsQuery();
	}

}
