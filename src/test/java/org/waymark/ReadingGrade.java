package org.waymark;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** How many years of school a sentence asks for, by the formula of Flesch and Kincaid. */
public final class ReadingGrade {

	/** The e of nurse, nurses, wires and wired, not that of table, boxes or sorted. */
	private static final Pattern SILENT = Pattern.compile("(?<![^aeiouy]l)(?:e|(?<![sxzcg]|[cs]h)es|(?<![td])ed)$");

	/** What is spoken as one; a y at the beginning is no vowel. */
	private static final Pattern VOWELS = Pattern.compile("(?!^y)[aeiouy]+");

	/** The two vowels of media or radio, not those of social, nation or union. */
	private static final Pattern APART = Pattern.compile("[^aeiouycgnstx]i[aou]");

	private ReadingGrade() {
	}

	/** The grade of one sentence. */
	public static double of(String sentence) {
		String[] words = sentence.split(" ");
		double syllables = Arrays.stream(words).mapToInt(ReadingGrade::syllables).sum();
		return 0.39 * words.length + 11.8 * syllables / words.length - 15.59;
	}

	/** How many syllables a word has: a guess, mostly right. */
	static int syllables(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "");
		return Arrays.stream(letters.split("-")).mapToInt(ReadingGrade::spoken).sum();
	}

	private static int spoken(String letters) {
		String heard = SILENT.matcher(letters).replaceFirst("");
		return Math.max(1, count(VOWELS, heard) + count(APART, heard));
	}

	private static int count(Pattern pattern, String letters) {
		return (int) pattern.matcher(letters).results().count();
	}

}
