package org.waymark.program.award;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.cashflow.Span;
import org.waymark.text.Messages;

/**
 * The award at the end of a program, from the shortest to the longest, as IPEDS tells
 * them apart.
 */
public enum AwardLevel {

	/** A certificate of less than 12 weeks. */
	CERTIFICATE_WEEKS(20, AwardKind.CERTIFICATE, Span.between(0, 2)),
	/** A certificate of at least 12 weeks and less than a year. */
	CERTIFICATE_MONTHS(21, AwardKind.CERTIFICATE, Span.between(3, 11)),
	/** A certificate of at least one year and less than two. */
	CERTIFICATE_YEAR(2, AwardKind.CERTIFICATE, Span.between(12, 23)),
	/** A certificate of at least two years and less than four. */
	CERTIFICATE_YEARS(4, AwardKind.CERTIFICATE, Span.between(24, 47)),

	ASSOCIATE(3, AwardKind.ASSOCIATE, Span.of(24)),

	BACHELOR(5, AwardKind.BACHELOR, Span.of(48)),

	POSTBACHELOR_CERTIFICATE(6, AwardKind.GRADUATE_CERTIFICATE),

	MASTER(7, AwardKind.MASTER),

	POSTMASTER_CERTIFICATE(8, AwardKind.GRADUATE_CERTIFICATE),
	/** A doctor's degree for research, such as a Ph.D. */
	DOCTOR_RESEARCH(17, AwardKind.DOCTORATE),
	/** A doctor's degree that a profession asks for, such as of law or medicine. */
	DOCTOR_PROFESSIONAL(18, AwardKind.DOCTORATE),

	DOCTOR_OTHER(19, AwardKind.DOCTORATE);

	private static final Map<Integer, AwardLevel> BY_CODE = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(AwardLevel::code, Function.identity()));

	private final int code;

	private final AwardKind kind;

	private final Span months;

	AwardLevel(int code, AwardKind kind) {
		this(code, kind, null);
	}

	AwardLevel(int code, AwardKind kind, Span months) {
		this.code = code;
		this.kind = kind;
		this.months = months;
	}

	/** The one with a code of IPEDS. */
	public static Optional<AwardLevel> of(int code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

	/** The code of IPEDS. */
	public int code() {
		return this.code;
	}

	public AwardKind kind() {
		return this.kind;
	}

	/**
	 * How many months of full-time study it takes before a bachelor's degree or until it;
	 * empty for what comes after one.
	 */
	public Optional<Span> months() {
		return Optional.ofNullable(this.months);
	}

	/** What it is called, and how long it takes if the name does not say. */
	public String label() {
		return Messages.say("program.award." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
