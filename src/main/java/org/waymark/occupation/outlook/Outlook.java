package org.waymark.occupation.outlook;

import java.math.BigDecimal;
import java.util.Locale;

import org.waymark.text.Formats;

/** How an outlook is said. */
public final class Outlook {

	/** What is said where there is no projection. */
	public static final String NONE = "BLS’s projections have no line for this occupation";

	/** Percentage points within which growth counts as about average. */
	private static final BigDecimal LEVEL = BigDecimal.ONE;

	private static final String FASTER = "faster than all jobs";

	private static final String SLOWER = "slower than all jobs";

	private static final String AS_FAST = "about as fast as all jobs";

	private Outlook() {
	}

	/** What it is called, with its years. */
	public static String title(Projection projection) {
		return "Outlook, " + projection.baseYear() + " to " + projection.targetYear();
	}

	/** The change from the base year to the target year, such as {@code +4.2%}. */
	public static String change(Projection projection) {
		int sign = projection.changePercent().signum();
		if (sign == 0) {
			return "no change";
		}
		return ((sign > 0) ? "+" : "") + Formats.percent(projection.changePercent());
	}

	/** The change beside that of all jobs, with what counts as faster. */
	public static String compared(Projection projection, Projection all) {
		String pace = pace(projection, all);
		String rule = switch (pace) {
			case FASTER, SLOWER -> " by more than 1 percentage point";
			case AS_FAST -> ", within 1 percentage point";
			default -> "";
		};
		return pace + rule + "; all jobs: " + change(all);
	}

	/** The outlook in a sentence. */
	public static String sentence(Projection projection, Projection all) {
		return "BLS expects " + Formats.thousands(projection.employmentTarget()) + " jobs in the whole country in "
				+ projection.targetYear() + ", " + switch (projection.changePercent().signum()) {
					case 0 -> "as many as";
					case 1 -> Formats.percent(projection.changePercent()) + " more than";
					default -> Formats.percent(projection.changePercent().abs()) + " fewer than";
				} + " in " + projection.baseYear() + ". All jobs together: " + change(all) + ".";
	}

	/** The usual training in the job, in plain words. */
	public static String training(Projection projection) {
		if (projection.onTheJobTraining() == null) {
			return "varies";
		}
		return switch (projection.onTheJobTraining()) {
			case "Short-term on-the-job training" -> "up to one month";
			case "Moderate-term on-the-job training" -> "more than one month, up to one year";
			case "Long-term on-the-job training" -> "more than one year";
			default -> projection.onTheJobTraining().toLowerCase(Locale.ROOT);
		};
	}

	/**
	 * How long the paid training on the job takes, in words; null if BLS names none, and
	 * for a residency, which has a length of its own.
	 */
	public static String paidTraining(Projection projection) {
		if (projection == null || projection.onTheJobTraining() == null) {
			return null;
		}
		return switch (projection.onTheJobTraining()) {
			case "None", "Internship/residency" -> null;
			case "Apprenticeship" -> "an apprenticeship";
			default -> training(projection);
		};
	}

	/** Whether more than one percentage point faster than all jobs. */
	public static boolean fasterThanAll(Projection projection, Projection all) {
		return projection.changePercent().subtract(all.changePercent()).compareTo(LEVEL) > 0;
	}

	/** How fast, in words, such as "faster than all jobs". */
	public static String pace(Projection projection, Projection all) {
		BigDecimal difference = projection.changePercent().subtract(all.changePercent());
		if (difference.abs().compareTo(LEVEL) <= 0) {
			return AS_FAST;
		}
		if (projection.changePercent().signum() < 0) {
			return "shrinking";
		}
		return (difference.signum() > 0) ? FASTER : SLOWER;
	}

}
