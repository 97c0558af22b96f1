package org.waymark.occupation.outlook;

import java.math.BigDecimal;

import org.waymark.text.Formats;
import org.waymark.text.Messages;

/** How an outlook is said. */
public final class Outlook {

	/** Percentage points within which growth counts as about average. */
	private static final BigDecimal LEVEL = BigDecimal.ONE;

	private Outlook() {
	}

	/** What is said where there is no projection. */
	public static String none() {
		return Messages.say("occupation.outlook.none");
	}

	/** What it is called, with its years. */
	public static String title(Projection projection) {
		return Messages.say("occupation.outlook.title", String.valueOf(projection.baseYear()),
				String.valueOf(projection.targetYear()));
	}

	/** The change from the base year to the target year, such as {@code +4.2%}. */
	public static String change(Projection projection) {
		return change(projection.changePercent());
	}

	/** A change in percent, such as {@code +4.2%}. */
	public static String change(BigDecimal percent) {
		int sign = percent.signum();
		if (sign == 0) {
			return Messages.say("occupation.outlook.no-change");
		}
		return ((sign > 0) ? "+" : "") + Formats.percent(percent);
	}

	/** The change beside that of all jobs, with what counts as faster. */
	public static String compared(Projection projection, Projection all) {
		return Messages.say("occupation.outlook.compared." + beside(projection, all), change(all));
	}

	/** The outlook in a sentence. */
	public static String sentence(Projection projection, Projection all) {
		String jobs = Formats.thousands(projection.employmentTarget());
		String target = String.valueOf(projection.targetYear());
		String base = String.valueOf(projection.baseYear());
		String percent = Formats.percent(projection.changePercent().abs());
		return switch (projection.changePercent().signum()) {
			case 0 -> Messages.say("occupation.outlook.level", jobs, target, base, change(all));
			case 1 -> Messages.say("occupation.outlook.growth", jobs, target, percent, base, change(all));
			default -> Messages.say("occupation.outlook.decline", jobs, target, percent, base, change(all));
		};
	}

	/** The usual training in the job, in plain words. */
	public static String training(Projection projection) {
		return (projection.onTheJobTraining() == null) ? Messages.say("occupation.training.varies")
				: Messages.say("occupation.training.length." + length(projection.onTheJobTraining()));
	}

	/** The usual experience in a related occupation, in plain words. */
	public static String experience(Projection projection) {
		return (projection.workExperience() == null) ? Messages.say("occupation.experience.varies")
				: Messages.say("occupation.experience.length." + amount(projection.workExperience()));
	}

	/** The key of how much experience. */
	private static String amount(String experience) {
		return switch (experience) {
			case "Less than 5 years" -> "some";
			case "5 years or more" -> "much";
			default -> "none";
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
		return switch (length(projection.onTheJobTraining())) {
			case "none", "residency" -> null;
			case "apprenticeship" -> Messages.say("occupation.training.paid-apprenticeship");
			default -> training(projection);
		};
	}

	/** The key of a training's length. */
	private static String length(String training) {
		return switch (training) {
			case "Short-term on-the-job training" -> "short";
			case "Moderate-term on-the-job training" -> "moderate";
			case "Long-term on-the-job training" -> "long";
			case "Apprenticeship" -> "apprenticeship";
			case "Internship/residency" -> "residency";
			default -> "none";
		};
	}

	/** The key of where expectations have gone: down, up or level. */
	public static String direction(BigDecimal first, BigDecimal last) {
		BigDecimal difference = last.subtract(first);
		if (difference.abs().compareTo(LEVEL) <= 0) {
			return "level";
		}
		return (difference.signum() > 0) ? "up" : "down";
	}

	/** Whether more than one percentage point faster than all jobs. */
	public static boolean fasterThanAll(Projection projection, Projection all) {
		return projection.changePercent().subtract(all.changePercent()).compareTo(LEVEL) > 0;
	}

	/** How fast, in words, such as "faster than all jobs". */
	public static String pace(Projection projection, Projection all) {
		return Messages.say("occupation.outlook.pace." + beside(projection, all));
	}

	/** The key of how fast it is beside all jobs. */
	private static String beside(Projection projection, Projection all) {
		BigDecimal difference = projection.changePercent().subtract(all.changePercent());
		if (difference.abs().compareTo(LEVEL) <= 0) {
			return "as-fast";
		}
		if (projection.changePercent().signum() < 0) {
			return "shrinking";
		}
		return (difference.signum() > 0) ? "faster" : "slower";
	}

}
