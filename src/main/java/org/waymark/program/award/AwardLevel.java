package org.waymark.program.award;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.text.Messages;

/**
 * The award at the end of a program, from the shortest to the longest, as IPEDS tells
 * them apart.
 */
public enum AwardLevel {

	/** A certificate of less than 12 weeks. */
	CERTIFICATE_WEEKS(20, AwardKind.CERTIFICATE),
	/** A certificate of at least 12 weeks and less than a year. */
	CERTIFICATE_MONTHS(21, AwardKind.CERTIFICATE),
	/** A certificate of at least one year and less than two. */
	CERTIFICATE_YEAR(2, AwardKind.CERTIFICATE),
	/** A certificate of at least two years and less than four. */
	CERTIFICATE_YEARS(4, AwardKind.CERTIFICATE),

	ASSOCIATE(3, AwardKind.ASSOCIATE),

	BACHELOR(5, AwardKind.BACHELOR),

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

	AwardLevel(int code, AwardKind kind) {
		this.code = code;
		this.kind = kind;
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

	/** What it is called, and how long it takes if the name does not say. */
	public String label() {
		return Messages.say("program.award." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
