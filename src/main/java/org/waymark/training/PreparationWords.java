package org.waymark.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.waymark.cashflow.Case;
import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.cashflow.Way;
import org.waymark.text.Formats;
import org.waymark.training.tuition.School;
import org.waymark.training.tuition.Tuition;

/** How it is said what a preparation takes and costs. */
public final class PreparationWords {

	private PreparationWords() {
	}

	/** How long it takes until fully qualified, such as {@code 4 to 5 years}. */
	public static String time(Preparation preparation) {
		Span months = preparation.way().months();
		if (!months.none()) {
			return months(months);
		}
		return (preparation.onTheJob() != null) ? capitalized(preparation.onTheJob()) : "Varies";
	}

	/**
	 * What happens in that time, such as {@code Apprenticeship, paid from the first day}.
	 */
	public static String timeNote(Preparation preparation) {
		List<String> parts = new ArrayList<>(List.of(preparation.name()));
		Way way = preparation.way();
		if (way.has(StageKind.ON_THE_JOB)) {
			parts.add("paid from the first day");
		}
		parts.addAll(paid(preparation));
		if (preparation.onTheJob() != null) {
			parts.add(way.months().none() ? "training on the job, paid from the first day"
					: "then paid training on the job, " + preparation.onTheJob());
		}
		return String.join("; ", parts);
	}

	/** What it costs, such as {@code $24,620}. */
	public static String cost(Preparation preparation) {
		Way way = preparation.way();
		if (!way.dollars().none()) {
			return Formats.dollars(way.dollars().usual());
		}
		return (way.unpriced() || preparation.unknown()) ? "Not known" : "No tuition";
	}

	/**
	 * What that is the price of, such as {@code 48 months at Florida’s public four-year
	 * colleges, 2023–24; from $19,516 to $27,664}.
	 */
	public static String costNote(Preparation preparation) {
		List<String> parts = new ArrayList<>();
		Way way = preparation.way();
		if (preparation.tuition() != null) {
			parts.add(months(way.months(StageKind.SCHOOL).plus(paidStudy(preparation))) + " " + at(preparation));
		}
		if (way.dollars().wide()) {
			parts.add("from " + Formats.dollars(way.dollars().low()) + " to " + Formats.dollars(way.dollars().high()));
		}
		if (missing(preparation) != null) {
			parts.add(missing(preparation));
		}
		if (parts.isEmpty()) {
			parts.add(preparation.name());
		}
		return String.join("; ", parts);
	}

	/**
	 * All that is assumed, for the row of a result: {@code 24 months, $5,588 at Florida’s
	 * public two-year colleges, 2023–24}.
	 */
	public static String assumed(Preparation preparation) {
		Way way = preparation.way();
		List<String> parts = new ArrayList<>();
		if (way.has(StageKind.ON_THE_JOB)) {
			Span months = way.months(StageKind.ON_THE_JOB);
			parts.add((months.none() ? "" : Durations.count(months.usual(), "month") + " of ")
					+ "training that is paid from the first day");
		}
		else if (!way.study().none()) {
			parts.add(Durations.count(way.study().usual(), "month"));
		}
		if (!way.dollars().none()) {
			parts.add(Formats.dollars(way.dollars().usual())
					+ ((preparation.tuition() != null) ? " " + at(preparation) : ""));
		}
		if (missing(preparation) != null) {
			parts.add(missing(preparation));
		}
		parts.addAll(paid(preparation));
		if (parts.isEmpty() && preparation.unknown()) {
			return "none counted: the typical way in isn’t known";
		}
		if (parts.isEmpty()) {
			return (preparation.onTheJob() != null) ? "on the job, paid from the first day" : "none";
		}
		return String.join(", ", parts);
	}

	/** The low and the high case in figures; null if they are the usual one. */
	public static String cases(Preparation preparation) {
		Way way = preparation.way();
		boolean wide = Stream
			.of(way.study(), way.dollars(), way.months(StageKind.RESIDENCY), way.months(StageKind.EXPERIENCE))
			.anyMatch(Span::wide);
		return wide ? "Low case: " + inCase(way, Case.LOW) + ". High case: " + inCase(way, Case.HIGH) + "." : null;
	}

	private static String inCase(Way way, Case which) {
		List<String> parts = new ArrayList<>();
		if (!way.study().none()) {
			parts.add(Durations.count(way.study().in(which), "month") + " of study");
		}
		if (!way.dollars().none()) {
			parts.add(Formats.dollars(way.dollars().in(which)));
		}
		if (way.has(StageKind.RESIDENCY)) {
			parts.add(Durations.count(way.months(StageKind.RESIDENCY).in(which), "month") + " of residency");
		}
		if (way.has(StageKind.EXPERIENCE)) {
			parts.add(Durations.count(way.months(StageKind.EXPERIENCE).in(which), "month") + " of experience");
		}
		return String.join(", ", parts);
	}

	/** What the cost leaves out; null if nothing is known to be. */
	public static String missing(Preparation preparation) {
		if (preparation.way().has(StageKind.GRADUATE_SCHOOL)) {
			return "without graduate tuition, for which there is no public price by state";
		}
		return preparation.way().unpriced() ? "the program’s own price isn’t known" : null;
	}

	/** The college whose price it is. */
	public static String at(Preparation preparation) {
		Tuition tuition = preparation.tuition();
		String colleges = tuition.school().label() + ", " + tuition.schoolYear();
		if (preparation.place().nation()) {
			return "at the US average of " + colleges;
		}
		if (!tuition.place().equals(preparation.place().code())) {
			return "at the US average of " + colleges + " (none in " + preparation.place().inSentence() + ")";
		}
		return "at " + possessive(preparation.place().inSentence()) + " " + colleges;
	}

	/** A length of time: whole years, or months where it is short. */
	public static String months(Span months) {
		return Durations.words(months.low(), months.high());
	}

	private static List<String> paid(Preparation preparation) {
		List<String> parts = new ArrayList<>();
		Way way = preparation.way();
		if (way.has(StageKind.RESIDENCY)) {
			parts.add("then " + months(way.months(StageKind.RESIDENCY)) + " of paid residency or supervised work");
		}
		if (way.has(StageKind.EXPERIENCE)) {
			parts.add("then about " + Durations.words(way.months(StageKind.EXPERIENCE).usual())
					+ " of paid work in a job that leads there ("
					+ preparation.leadsFrom().name().toLowerCase(Locale.ROOT) + ")");
		}
		return parts;
	}

	/** School that goes with paid work. */
	private static Span paidStudy(Preparation preparation) {
		Way way = preparation.way();
		return way.has(StageKind.SCHOOL) ? Span.NONE : way.months(StageKind.ON_THE_JOB);
	}

	private static String possessive(String name) {
		return name + (name.endsWith("s") ? "’" : "’s");
	}

	private static String capitalized(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
