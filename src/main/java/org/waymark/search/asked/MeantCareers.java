package org.waymark.search.asked;

import java.util.List;
import java.util.function.Function;

import org.waymark.occupation.Career;

/**
 * The careers that the reader can choose from, where it is not clear which one is meant.
 *
 * @param heading what they are looked for
 * @param typed what was typed
 * @param careers them; none if nothing fits
 */
public record MeantCareers(String heading, String typed, List<MeantCareer> careers) {

	/**
	 * What to choose from; nothing where it is clear, or where nothing was typed.
	 * @param typed what was typed, and what it may mean
	 * @param heading what they are looked for
	 * @param hrefs where the choice of a career leads
	 */
	public static List<MeantCareers> of(TypedCareer typed, String heading, Function<Career, String> hrefs) {
		return typed.unclear()
			.stream()
			.map((words) -> new MeantCareers(heading, words,
					typed.matches()
						.stream()
						.map((match) -> new MeantCareer(match.name(), match.title(), hrefs.apply(match.career())))
						.toList()))
			.toList();
	}

	/**
	 * A career that may be meant; {@code title} is the job title that it was found by.
	 */
	public record MeantCareer(String name, String title, String href) {
	}

}
