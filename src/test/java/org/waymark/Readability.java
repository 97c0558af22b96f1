package org.waymark;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import eu.crydee.syllablecounter.SyllableCounter;

/**
 * The Flesch-Kincaid grade of a text: 0.39 words a sentence + 11.8 syllables a word -
 * 15.59 (Kincaid and others, 1975). Syllables are counted by the library's English rules.
 */
public final class Readability {

	private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’]*");

	private static final SyllableCounter SYLLABLES = new SyllableCounter();

	private Readability() {
	}

	/** The grade of some texts; each ends its last sentence. */
	public static double grade(List<String> texts) {
		List<String> sentences = texts.stream().flatMap((text) -> sentences(text).stream()).toList();
		List<String> words = sentences.stream().flatMap((sentence) -> words(sentence).stream()).toList();
		if (words.isEmpty()) {
			return 0;
		}
		double syllables = words.stream().mapToInt((word) -> SYLLABLES.count(word.toLowerCase(Locale.ROOT))).sum();
		return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
	}

	/** The sentences of a text, those without a word left out. */
	public static List<String> sentences(String text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
		breaks.setText(text);
		List<String> sentences = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			String sentence = text.substring(start, end).strip();
			if (!words(sentence).isEmpty()) {
				sentences.add(sentence);
			}
		}
		return sentences;
	}

	/** The words of a text. */
	public static List<String> words(String text) {
		return WORD.matcher(text).results().map((match) -> match.group()).toList();
	}

}
