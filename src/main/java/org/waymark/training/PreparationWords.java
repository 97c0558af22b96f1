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
import org.waymark.text.Messages;
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
		return (preparation.onTheJob() != null) ? capitalized(preparation.onTheJob())
				: Messages.say("training.time.varies");
	}

	/**
	 * What happens in that time, such as {@code Apprenticeship, paid from the first day}.
	 */
	public static String timeNote(Preparation preparation) {
		List<String> parts = new ArrayList<>(List.of(preparation.name()));
		Way way = preparation.way();
		if (way.has(StageKind.ON_THE_JOB)) {
			parts.add(Messages.say("training.time.paid"));
		}
		parts.addAll(paid(preparation));
		if (preparation.onTheJob() != null) {
			parts.add(way.months().none() ? Messages.say("training.time.on-the-job")
					: Messages.say("training.time.then-on-the-job", preparation.onTheJob()));
		}
		return String.join("; ", parts);
	}

	/** What it costs, such as {@code $24,620}. */
	public static String cost(Preparation preparation) {
		Way way = preparation.way();
		if (!way.dollars().none()) {
			return Formats.dollars(way.dollars().usual());
		}
		return (way.unpriced() || preparation.unknown()) ? Messages.say("training.cost.unknown")
				: Messages.say("training.cost.none");
	}

	/**
	 * What that is the price of, such as {@code 48 months at Florida’s public four-year
	 * colleges, 2023–24; from $19,516 to $27,664}.
	 */
	public static String costNote(Preparation preparation) {
		List<String> parts = new ArrayList<>();
		Way way = preparation.way();
		if (preparation.tuition() != null) {
			parts.add(at(months(way.months(StageKind.SCHOOL).plus(paidStudy(preparation))), preparation));
		}
		if (way.dollars().wide()) {
			parts.add(Messages.say("training.cost.span", Formats.dollars(way.dollars().low()),
					Formats.dollars(way.dollars().high())));
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
			parts.add(months.none() ? Messages.say("training.assumed.paid")
					: Messages.say("training.assumed.paid-months", months.usual()));
		}
		else if (!way.study().none()) {
			parts.add(Durations.months(way.study().usual()));
		}
		if (!way.dollars().none()) {
			String dollars = Formats.dollars(way.dollars().usual());
			parts.add((preparation.tuition() != null) ? at(dollars, preparation) : dollars);
		}
		if (missing(preparation) != null) {
			parts.add(missing(preparation));
		}
		parts.addAll(paid(preparation));
		if (parts.isEmpty() && preparation.unknown()) {
			return Messages.say("training.assumed.unknown");
		}
		if (parts.isEmpty()) {
			return (preparation.onTheJob() != null) ? Messages.say("training.assumed.on-the-job")
					: Messages.say("training.assumed.none");
		}
		return String.join(", ", parts);
	}

	/** The low and the high case in figures; null if they are the usual one. */
	public static String cases(Preparation preparation) {
		Way way = preparation.way();
		boolean wide = Stream
			.of(way.study(), way.dollars(), way.months(StageKind.RESIDENCY), way.months(StageKind.EXPERIENCE))
			.anyMatch(Span::wide);
		return wide ? Messages.say("training.case.both", inCase(way, Case.LOW), inCase(way, Case.HIGH)) : null;
	}

	private static String inCase(Way way, Case which) {
		List<String> parts = new ArrayList<>();
		if (!way.study().none()) {
			parts.add(Messages.say("training.case.study", way.study().in(which)));
		}
		if (!way.dollars().none()) {
			parts.add(Formats.dollars(way.dollars().in(which)));
		}
		if (way.has(StageKind.RESIDENCY)) {
			parts.add(Messages.say("training.case.residency", way.months(StageKind.RESIDENCY).in(which)));
		}
		if (way.has(StageKind.EXPERIENCE)) {
			parts.add(Messages.say("training.case.experience", way.months(StageKind.EXPERIENCE).in(which)));
		}
		return String.join(", ", parts);
	}

	/** What the cost leaves out; null if nothing is known to be. */
	private static String missing(Preparation preparation) {
		if (preparation.way().has(StageKind.GRADUATE_SCHOOL)) {
			return Messages.say("training.cost.no-graduate-price");
		}
		return preparation.way().unpriced() ? Messages.say("training.cost.no-price") : null;
	}

	/** A price, or a length of study, at the college whose price it is. */
	private static String at(String amount, Preparation preparation) {
		Tuition tuition = preparation.tuition();
		String colleges = tuition.school().label();
		String place = preparation.place().inSentence();
		if (preparation.place().nation()) {
			return Messages.say("training.at.nation", amount, colleges, tuition.schoolYear());
		}
		if (!tuition.place().equals(preparation.place().code())) {
			return Messages.say("training.at.nation-none", amount, colleges, tuition.schoolYear(), place);
		}
		return Messages.say("training.at.state", amount, colleges, tuition.schoolYear(), place, place.endsWith("s"));
	}

	/** A length of time: whole years, or months where it is short. */
	private static String months(Span months) {
		return Durations.words(months.low(), months.high());
	}

	private static List<String> paid(Preparation preparation) {
		List<String> parts = new ArrayList<>();
		Way way = preparation.way();
		if (way.has(StageKind.RESIDENCY)) {
			parts.add(Messages.say("training.time.residency", months(way.months(StageKind.RESIDENCY))));
		}
		if (way.has(StageKind.EXPERIENCE)) {
			String time = Durations.words(way.months(StageKind.EXPERIENCE).usual());
			String job = preparation.leadsFrom().name().toLowerCase(Locale.ROOT);
			parts.add(Messages.say("training.time.experience", time, job));
		}
		return parts;
	}

	/** School that goes with paid work. */
	private static Span paidStudy(Preparation preparation) {
		Way way = preparation.way();
		return way.has(StageKind.SCHOOL) ? Span.NONE : way.months(StageKind.ON_THE_JOB);
	}

	private static String capitalized(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
