package org.waymark.search.asked;

import java.util.List;
import java.util.function.Function;

import org.waymark.occupation.Career;

/**
 * Careers that may be meant by what was typed, for the reader to choose from.
 *
 * @param heading what they are looked for
 * @param typed what was typed
 * @param careers them; none if nothing fits
 */
public record MeantCareers(String heading, String typed, List<MeantCareer> careers) {

	/**
	 * The choice; none if it is clear what is meant.
	 * @param typed what was typed
	 * @param heading what it is looked for
	 * @param hrefs where each of the careers leads
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
