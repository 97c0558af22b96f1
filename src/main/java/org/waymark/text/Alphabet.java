package org.waymark.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are put in order from A to Z, and compared without accents. */
public final class Alphabet {

	/** Small letters count as capitals do, and letters with accents as those without. */
	public static final Comparator<String> ORDER = Comparator.comparing(Alphabet::plain, String.CASE_INSENSITIVE_ORDER)
		.thenComparing(Comparator.naturalOrder());

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]\\p{ASCII}*");

	/** Accents, and what stands before the first letter or digit. */
	private static final Pattern PASSED_OVER = Pattern.compile("\\p{M}+|^[^\\p{L}\\p{N}]+");

	private Alphabet() {
	}

	/** The letter that a name stands under, such as E for "école". */
	public static String letter(String name) {
		String plain = plain(name);
		return plain.substring(0, plain.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
	}

	/** A name without accents, from its first letter or digit on. */
	public static String plain(String name) {
		if (PLAIN.matcher(name).matches()) {
			return name;
		}
		String plain = PASSED_OVER.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
		return plain.isEmpty() ? name : plain;
	}

}
