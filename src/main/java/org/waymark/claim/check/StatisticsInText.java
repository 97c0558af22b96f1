package org.waymark.claim.check;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.claim.published.Statistic;

/**
 * The statistics that a text names, and the text without numbers that belong to their
 * names, such as "90th percentile".
 *
 * @param statistics the statistics; empty if none is named
 * @param rest the text without their numbers
 */
record StatisticsInText(Set<Statistic> statistics, String rest) {

	private static final Map<Pattern, Set<Statistic>> WORDS = new LinkedHashMap<>();

	static {
		put("90(?:th)? percentile|\\bp90\\b|(?:top|highest)(?:[- ]paid)? 10 ?(?:percent|%)", Statistic.ANNUAL_P90);
		put("10(?:th)? percentile|\\bp10\\b|(?:bottom|lowest)(?:[- ]paid)? 10 ?(?:percent|%)", Statistic.ANNUAL_P10);
		put("75(?:th)? percentile|\\bp75\\b", Statistic.ANNUAL_P75);
		put("25(?:th)? percentile|\\bp25\\b", Statistic.ANNUAL_P25);
		put("median|50(?:th)? percentile", Statistic.ANNUAL_MEDIAN, Statistic.HOURLY_MEDIAN);
		put("\\b(?:mean|average|avg)\\b", Statistic.ANNUAL_MEAN, Statistic.HOURLY_MEAN);
		put("openings?\\b|(?:jobs|positions) (?:a|per|each|every) year", Statistic.OPENINGS, Statistic.OPENINGS_IN_ALL);
		put("grow|faster|increase|outlook", Statistic.GROWTH);
		put("\\b(?:jobs|workers|employed|employment|employees)\\b", Statistic.EMPLOYMENT, Statistic.EMPLOYMENT_BASE,
				Statistic.EMPLOYMENT_TARGET);
	}

	private static void put(String words, Statistic first, Statistic... others) {
		WORDS.put(Pattern.compile(words), EnumSet.of(first, others));
	}

	static StatisticsInText of(String text) {
		Set<Statistic> named = EnumSet.noneOf(Statistic.class);
		String rest = text;
		for (Map.Entry<Pattern, Set<Statistic>> words : WORDS.entrySet()) {
			Matcher found = words.getKey().matcher(rest);
			if (found.find()) {
				named.addAll(words.getValue());
				rest = found.replaceAll((name) -> name.group().replaceAll("p?\\d+(?:th)?|%|percent(?!ile)", ""));
			}
		}
		return new StatisticsInText(named, rest);
	}

}
