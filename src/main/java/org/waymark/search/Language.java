package org.waymark.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.FingerprintFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** How words are taken apart for the index and for a search. */
final class Language {

	/** What says nothing about a job; "it" does. */
	private static final CharArraySet EMPTY_WORDS = new CharArraySet(List.of("a", "an", "the", "of", "for", "and", "or",
			"to", "in", "on", "at", "with", "who", "i", "my", "want", "be", "become", "becoming", "how", "job", "jobs",
			"career", "careers", "guy", "lady", "person", "do", "as", "s"), true);

	/** What the tokenizer would drop or take apart, as one word. */
	private static final Map<Pattern, String> WRITTEN_OUT = Map.of(Pattern.compile("(?i)\\bc\\+\\+"), "cplusplus",
			Pattern.compile("(?i)\\bc#"), "csharp", Pattern.compile("(?i)(?<!\\w)\\.net\\b"), "dotnet",
			Pattern.compile("(?i)\\ba/c\\b"), "ac", Pattern.compile("(?i)\\bclass ([abc])\\b"), "class$1",
			Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)"), "");

	/** Few titles have anything to write out, and nothing else is worth the time. */
	private static final Pattern SPECIAL = Pattern.compile("[+#./]|(?i)class ");

	/** The longest fingerprint of a title. */
	private static final int LONGEST = 256;

	private static final int PIECE = 3;

	private Language() {
	}

	/** The words as they stand, for prefixes and for spelling. */
	static Analyzer words() {
		return analyzer((words) -> words);
	}

	/** The stems of the words, so that nurse finds nurses and nursing. */
	static Analyzer stems() {
		return analyzer(KStemFilter::new);
	}

	/**
	 * The stems of the words and of what they mean, for what a reader types.
	 * @param meanings other words for some words; not empty
	 */
	static Analyzer meanings(SynonymMap meanings) {
		return analyzer((words) -> new KStemFilter(new SynonymGraphFilter(words, meanings, true)));
	}

	/** All stems as one term, in one order: it matches what says the same as a whole. */
	static Analyzer whole() {
		return analyzer((words) -> new FingerprintFilter(new KStemFilter(words), LONGEST, ' '));
	}

	/** Three letters at a time, for words that nothing else matches. */
	static Analyzer pieces() {
		return analyzer((words) -> new NGramTokenFilter(words, PIECE));
	}

	private static String writtenOut(Reader text) {
		StringWriter whole = new StringWriter();
		try {
			text.transferTo(whole);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String written = whole.toString();
		if (SPECIAL.matcher(written).find()) {
			for (Map.Entry<Pattern, String> form : WRITTEN_OUT.entrySet()) {
				written = form.getKey().matcher(written).replaceAll(form.getValue());
			}
		}
		return written;
	}

	private static Analyzer analyzer(UnaryOperator<TokenStream> end) {
		return new Analyzer() {

			@Override
			protected Reader initReader(String field, Reader text) {
				return new StringReader(writtenOut(text));
			}

			@Override
			protected TokenStreamComponents createComponents(String field) {
				StandardTokenizer source = new StandardTokenizer();
				TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
				words = new StopFilter(new EnglishPossessiveFilter(words), EMPTY_WORDS);
				return new TokenStreamComponents(source, end.apply(words));
			}

		};
	}

}
