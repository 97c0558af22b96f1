package org.waymark.program.page;

import java.util.List;

import org.waymark.program.college.CollegeFigures;
import org.waymark.program.college.Ownership;
import org.waymark.text.DisplayFigure;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * A figure of a whole college as the reader sees it.
 *
 * @param label what it is
 * @param text the figure, or that it was not reported
 * @param missing whether it was not
 */
public record CollegeFigure(String label, String text, boolean missing) implements DisplayFigure {

	/** A share has four digits after the point. */
	private static final int WHOLE = 10_000;

	private static final String RESIDENTS = "residents";

	/**
	 * All that is known of a college, always in the same order. The net price of a public
	 * college is that of people who live in its state.
	 */
	public static List<CollegeFigure> of(FoundCollege found) {
		boolean ofResidents = found.outOfState() && found.college().ownership() == Ownership.PUBLIC;
		return of(found.college().figures(), tuition(found), ofResidents);
	}

	/** The same of a college of which nothing is known. */
	public static List<CollegeFigure> unknown() {
		return of(CollegeFigures.NONE, dollars(Messages.say("program.figure.tuition", RESIDENTS), null), false);
	}

	private static List<CollegeFigure> of(CollegeFigures figures, CollegeFigure tuition, boolean ofResidents) {
		return List.of(tuition, dollars(Messages.say("program.figure.net-price", ofResidents), figures.netPrice()),
				dollars(Messages.say("program.figure.net-price-poorest", ofResidents), figures.netPricePoorest()),
				figure(Messages.say("program.figure.completion"),
						(figures.completionRate() != null)
								? Formats.share(figures.completionRate().movePointRight(4).longValue(), WHOLE) : null),
				dollars(Messages.say("program.figure.earnings"), figures.earnings()),
				dollars((figures.debt() != null)
						? Messages.say("program.figure.debt-of", String.valueOf(figures.debtYear()))
						: Messages.say("program.figure.debt"), figures.debt()));
	}

	private static CollegeFigure tuition(FoundCollege found) {
		Integer ofProgram = found.college().figures().programTuition();
		return (found.tuition() == null && ofProgram != null)
				? dollars(Messages.say("program.figure.program-tuition"), ofProgram)
				: dollars(Messages.say("program.figure.tuition", payers(found)), found.tuition());
	}

	private static String payers(FoundCollege found) {
		if (found.college().figures().onePrice()) {
			return "everybody";
		}
		return found.outOfState() ? "outside" : RESIDENTS;
	}

	/** Grants can be more than the cost. */
	private static CollegeFigure dollars(String label, Integer amount) {
		if (amount == null) {
			return figure(label, null);
		}
		return figure(label, (amount < 0) ? Messages.say("program.figure.minus", Formats.dollars(-amount))
				: Formats.dollars(amount));
	}

	private static CollegeFigure figure(String label, String text) {
		return new CollegeFigure(label, (text != null) ? text : Messages.say("program.figure.none"), text == null);
	}

}
