package org.waymark.occupation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the job titles that say most of an occupation: those that have words of its
 * name and little else, the ones that workers reported first. Others are only there to
 * make up a short list. The name itself is left out.
 */
final class NearestTitles {

	private static final int MOST = 7;

	private static final int ENOUGH = 5;

	private static final Pattern WITH_BRACKETS = Pattern.compile("(.+?)\\s*\\((.+)\\)");

	private static final Pattern EXCEPTIONS = Pattern.compile(", (?:except|all other).*");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

	private static final Set<String> SMALL_WORDS = Set.of("and", "or", "of", "the", "in", "for", "to", "a", "with");

	private final Set<String> name;

	private NearestTitles(String name) {
		this.name = words(EXCEPTIONS.matcher(name).replaceFirst(""));
	}

	/**
	 * The titles nearest to a name.
	 * @param name the name of the occupation
	 * @param titles all titles, those that workers reported first
	 */
	static List<String> of(String name, List<TitleEntity> titles) {
		NearestTitles nearest = new NearestTitles(name);
		List<TitleEntity> others = titles.stream().filter((title) -> nearest.nearness(title) < 1).toList();
		List<TitleEntity> near = nearest.sorted(others);
		List<TitleEntity> reported = near.stream().filter(TitleEntity::reported).toList();
		Stream<TitleEntity> chosen = (reported.size() < ENOUGH)
				? Stream.of(reported, near, others).flatMap(List::stream).distinct().limit(ENOUGH)
				: reported.stream().limit(MOST);
		return chosen.map(TitleEntity::title).toList();
	}

	/** Those that have any word of the name, the nearest first. */
	private List<TitleEntity> sorted(List<TitleEntity> titles) {
		return titles.stream()
			.filter((title) -> nearness(title) > 0)
			.sorted(Comparator.comparingDouble((TitleEntity title) -> -nearness(title)))
			.toList();
	}

	/**
	 * From 0, no word of the name, to 1, the same words; of a title and what it is short
	 * for.
	 */
	private double nearness(TitleEntity title) {
		Matcher brackets = WITH_BRACKETS.matcher(title.title());
		return brackets.matches() ? Math.max(nearness(brackets.group(1)), nearness(brackets.group(2)))
				: nearness(title.title());
	}

	private double nearness(String title) {
		Set<String> words = words(title);
		long common = words.stream().filter(this.name::contains).count();
		return words.isEmpty() ? 0 : (double) common / (words.size() + this.name.size() - common);
	}

	private static Set<String> words(String text) {
		return Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.US)))
			.filter((word) -> !word.isEmpty() && !SMALL_WORDS.contains(word))
			.map(NearestTitles::singular)
			.collect(Collectors.toSet());
	}

	private static String singular(String word) {
		if (word.matches(".+(?:ss|us|is)") || word.length() < 4) {
			return word;
		}
		return word.replaceFirst("ies$", "y").replaceFirst("(?<=ss|sh|ch|x)es$", "").replaceFirst("s$", "");
	}

}
