package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that the editor's sheet tells writers to avoid, read from the sheet itself.
 */
public final class WordList {

	private static final Path SHEET = Path.of("src/docs/style.md");

	private static final List<String> WORDS = block("avoid");

	private static final Pattern AVOID = anyOf(WORDS);

	private static final Pattern NAMES = anyOf(block("names"));

	private WordList() {
	}

	/** The words to avoid. */
	public static List<String> words() {
		return WORDS;
	}

	/** The words to avoid that a text has, as it writes them; best none. */
	public static List<String> in(String text) {
		return AVOID.matcher(NAMES.matcher(text).replaceAll(" ")).results().map(MatchResult::group).toList();
	}

	/** What stands in a block of the sheet, between commas and lines. */
	private static List<String> block(String name) {
		try {
			Matcher block = Pattern.compile("(?s)```" + name + "\n(.*?)```").matcher(Files.readString(SHEET));
			if (!block.find()) {
				throw new IllegalStateException(SHEET + " has no block “" + name + "”");
			}
			return Arrays.stream(block.group(1).split("[,\n]"))
				.map(String::strip)
				.filter((word) -> !word.isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whole words, the longest first, whether in capitals or not. */
	private static Pattern anyOf(List<String> words) {
		return Pattern.compile(words.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.map((word) -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
			.collect(Collectors.joining("|", "\\b(?:", ")\\b")), Pattern.CASE_INSENSITIVE);
	}

}
