package org.waymark.career;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.core.io.ClassPathResource;

/**
 * Runs of twelve words of the documents that the first guide was ordered from, kept as
 * hashes: enough to see that a guide took a sentence from them, not enough to read them.
 */
final class SeedShingles {

	private static final int WORDS = 12;

	private static final int DIGITS = 10;

	private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

	private static final Set<String> HASHES = read();

	private SeedShingles() {
	}

	/** The runs of words in a text that are in the documents too. */
	static List<String> in(String text) {
		return shingles(text).stream().filter((shingle) -> HASHES.contains(hash(shingle))).toList();
	}

	static List<String> shingles(String text) {
		List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
			.results()
			.map((match) -> match.group())
			.toList();
		return IntStream.rangeClosed(0, words.size() - WORDS)
			.mapToObj((start) -> String.join(" ", words.subList(start, start + WORDS)))
			.toList();
	}

	private static String hash(String shingle) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(shingle.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Set<String> read() {
		try {
			return new ClassPathResource("seed-shingles.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
