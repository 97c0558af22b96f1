package org.waymark.fit.interest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.occupation.profile.Interest;

/** Reads what a reader says that they like. */
@Service
public class LikesService {

	private static final Pattern SCORES = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){5}");

	private static final Pattern HOLLAND = Pattern.compile("(?i)(?!.*(.).*\\1)[RIASEC]{1,3}");

	private final Questionnaire questionnaire;

	LikesService(Questionnaire questionnaire) {
		this.questionnaire = questionnaire;
	}

	/** What a text says; empty if it is none of the forms of {@link Likes#text()}. */
	public Optional<Likes> read(String text) {
		if (SCORES.matcher(text).matches()) {
			List<Integer> scores = Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList();
			return Optional.of(scored(text, Stream.of(Interest.values())
				.collect(Collectors.toMap((kind) -> kind, (kind) -> scores.get(kind.ordinal())))));
		}
		if (HOLLAND.matcher(text).matches()) {
			return Optional.of(holland(text.toUpperCase(Locale.ROOT)));
		}
		return Answers.of(text)
			.filter((answers) -> answers.list().size() == this.questionnaire.pieces().size())
			.map((answers) -> new Likes(text, this.questionnaire.profile(answers), Optional.of(answers)));
	}

	/** The first letter counts most; a kind that is not named counts nothing. */
	private static Likes holland(String letters) {
		Map<Interest, Integer> scores = new EnumMap<>(Interest.class);
		for (Interest kind : Interest.values()) {
			int at = letters.indexOf(kind.letter());
			scores.put(kind, (at < 0) ? 0 : Interest.values().length / 2 - at);
		}
		return scored(letters, scores);
	}

	private static Likes scored(String text, Map<Interest, Integer> scores) {
		return new Likes(text, InterestProfile.of(scores), Optional.empty());
	}

}
