package org.waymark.program.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.place.Places.PlaceList;
import org.waymark.program.award.Completion;
import org.waymark.program.college.College;
import org.waymark.program.college.CollegeFigures;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * A college as the reader sees it.
 *
 * @param name its name
 * @param website its address; null if none is known
 * @param about where it is, how far away and whose
 * @param programs what it awarded, the most awards first
 * @param others the rest of that, for whoever opens it
 * @param othersLabel how many these are
 * @param figures what is known of it as a whole
 */
record CollegeCard(String name, String website, List<String> about, List<ProgramLine> programs,
		List<ProgramLine> others, String othersLabel, List<CollegeFigure> figures) {

	private static final int SHOWN = 4;

	/** A share has four digits after the point. */
	private static final int WHOLE = 10_000;

	/**
	 * A college that was found.
	 * @param found the college and what it awarded
	 * @param fields the names of fields by their codes
	 * @param places all places
	 */
	static CollegeCard of(FoundCollege found, Map<String, String> fields, PlaceList places) {
		College college = found.college();
		List<ProgramLine> all = found.programs().stream().map((program) -> ProgramLine.of(program, fields)).toList();
		List<ProgramLine> others = all.stream().skip(SHOWN).toList();
		return new CollegeCard(college.name(), college.website(), about(found, places),
				all.stream().limit(SHOWN).toList(), others, Messages.say("program.college.more", others.size()),
				figures(college.figures()));
	}

	private static List<String> about(FoundCollege found, PlaceList places) {
		College college = found.college();
		List<String> about = new ArrayList<>();
		about.add(Messages.say("program.college.where", college.city(), places.coded(college.place()).key(),
				college.zip()));
		if (college.distanceOnly()) {
			about.add(Messages.say("program.college.online"));
		}
		if (found.miles() != null) {
			about.add(Messages.say("program.college.miles", Math.round(found.miles())));
		}
		about.add(college.ownership().label());
		return about;
	}

	private static List<CollegeFigure> figures(CollegeFigures figures) {
		boolean byProgram = figures.tuition() == null && figures.programTuition() != null;
		return List.of(
				byProgram ? dollars(Messages.say("program.figure.program-tuition"), figures.programTuition())
						: dollars(Messages.say("program.figure.tuition"), figures.tuition()),
				dollars(Messages.say("program.figure.net-price"), figures.netPrice()),
				dollars(Messages.say("program.figure.net-price-poorest"), figures.netPricePoorest()),
				figure(Messages.say("program.figure.completion"),
						(figures.completionRate() != null)
								? Formats.share(figures.completionRate().movePointRight(4).longValue(), WHOLE) : null),
				dollars(Messages.say("program.figure.earnings"), figures.earnings()),
				dollars((figures.debt() != null)
						? Messages.say("program.figure.debt-of", String.valueOf(figures.debtYear()))
						: Messages.say("program.figure.debt"), figures.debt()));
	}

	/** Grants can be more than the cost. */
	private static CollegeFigure dollars(String label, Integer amount) {
		if (amount == null) {
			return figure(label, null);
		}
		return figure(label, (amount < 0) ? Messages.say("program.figure.minus", Formats.dollars(-amount))
				: Formats.dollars(amount));
	}

	private static CollegeFigure figure(String label, String value) {
		return new CollegeFigure(label, (value != null) ? value : Messages.say("program.figure.none"), value == null);
	}

	/**
	 * What a college awarded in a field.
	 *
	 * @param field the name of the field
	 * @param award the award
	 * @param awards how many
	 */
	record ProgramLine(String field, String award, String awards) {

		static ProgramLine of(Completion program, Map<String, String> fields) {
			return new ProgramLine(fields.get(program.cip()), program.level().label(),
					Messages.say("program.college.awards", program.awards(), Formats.count(program.awards())));
		}

	}

	/**
	 * A figure of the whole college.
	 *
	 * @param label what it is
	 * @param value the figure, or that it was not reported
	 * @param missing whether it was not
	 */
	record CollegeFigure(String label, String value, boolean missing) {
	}

}
