package org.waymark.compare;

import java.util.ArrayList;
import java.util.List;

import org.waymark.career.GuideDigest.Way;
import org.waymark.occupation.Education;
import org.waymark.training.EntryEducation;
import org.waymark.web.BadParameterException;
import org.waymark.web.Formats;

/**
 * How one trains for a career: by a way of its guide, or by the usual entry education;
 * each figure the reader's own or a default that says where it comes from.
 *
 * @param ways what one can choose from, by name
 * @param usual the number of the one that is taken unless the reader takes another
 * @param chosen the number of the chosen one
 * @param months the months of training
 * @param paidMonths the months of paid work that are training too; they are not in
 * {@code months}
 * @param dollars the cost of training in dollars
 * @param origin where these come from, and what is not in them
 * @param source the id of the source of the cost; null if there is none
 * @param missing what the cost leaves out, in words; null if nothing is known to be
 */
record Plan(List<String> ways, int usual, int chosen, int months, int paidMonths, int dollars, String origin,
		String source, String missing) {

	/**
	 * The plan for a career.
	 * @param contender the career
	 * @param entry the usual entry education; null if BLS names none
	 * @param query what the reader asks for and assumes
	 */
	static Plan of(Contender contender, EntryEducation entry, CompareQuery query) {
		Assumptions assumptions = query.assumptions();
		String slug = contender.career().slug();
		List<Way> guided = (contender.guide() != null) ? contender.guide().ways() : List.of();
		List<String> names = new ArrayList<>(guided.stream().map(Way::name).toList());
		names.add("Usual entry education: "
				+ Education.of(contender.projection()).map(Education::label).orElse("varies"));
		int usual = usual(guided);
		int chosen = assumptions.ways().getOrDefault(slug, usual);
		if (chosen >= names.size()) {
			String parameter = "way." + slug;
			throw new BadParameterException(parameter, String.valueOf(chosen),
					"a whole number from 0 to " + guided.size(), query.address().without(parameter));
		}
		Plan plan = (chosen < guided.size()) ? fromGuide(names, usual, chosen, guided.get(chosen))
				: fromEducation(names, usual, chosen, entry);
		return plan.with(assumptions.months().get(slug), assumptions.costs().get(slug));
	}

	/**
	 * The first way that is paid work or whose time and cost are known; else the usual
	 * entry education.
	 */
	private static int usual(List<Way> guided) {
		return guided.stream()
			.filter((way) -> way.paid() || way.dollars() != null)
			.findFirst()
			.map(guided::indexOf)
			.orElse(guided.size());
	}

	private static Plan fromGuide(List<String> names, int usual, int chosen, Way way) {
		if (way.paid()) {
			return new Plan(names, usual, chosen, 0, way.months(), (way.dollars() != null) ? way.dollars() : 0,
					"the " + way.months() + " months are paid work and count as such; " + ((way.dollars() != null)
							? "the upper end of its guide’s cost" : "no cost is known, so none is counted"),
					null, null);
		}
		String cost = (way.dollars() != null) ? "the upper ends of its guide’s time and cost"
				: "the upper end of its guide’s time; no cost is known, so none is counted";
		return new Plan(names, usual, chosen, way.months(), 0, (way.dollars() != null) ? way.dollars() : 0, cost, null,
				null);
	}

	private static Plan fromEducation(List<String> names, int usual, int chosen, EntryEducation entry) {
		if (entry == null) {
			return new Plan(names, usual, chosen, 0, 0, 0,
					"BLS names no usual entry education, so no training is counted", null, null);
		}
		StringBuilder origin = new StringBuilder(entry.note());
		if (entry.months() == 0) {
			origin.append(" Training on the job is paid work and counts as such.");
		}
		if (entry.tuition() != null) {
			origin.append(" ")
				.append(entry.tuition().label())
				.append(": ")
				.append(Formats.dollars(entry.tuition().dollarsAYear()))
				.append(" a year in ")
				.append(entry.tuition().schoolYear())
				.append(", tuition and required fees before aid.");
		}
		if (entry.graduateMonths() > 0) {
			origin.append(" The price of the ")
				.append(entry.graduateMonths())
				.append(" months of graduate study is not known here and not in it: enter the whole cost yourself.");
		}
		return new Plan(names, usual, chosen, entry.months(), 0, entry.cost(), origin.toString(),
				(entry.tuition() != null) ? entry.tuition().source() : null,
				(entry.graduateMonths() > 0) ? "without graduate tuition" : null);
	}

	private Plan with(Integer readersMonths, Integer readersDollars) {
		if (readersMonths == null && readersDollars == null) {
			return this;
		}
		return new Plan(this.ways, this.usual, this.chosen, (readersMonths != null) ? readersMonths : this.months,
				(readersMonths != null) ? 0 : this.paidMonths, (readersDollars != null) ? readersDollars : this.dollars,
				((readersMonths != null && readersDollars != null) ? "your own figures"
						: (readersMonths != null) ? "your own months; cost: " + this.origin
								: "your own cost; months: " + this.origin),
				(readersDollars != null) ? null : this.source, (readersDollars != null) ? null : this.missing);
	}

}
