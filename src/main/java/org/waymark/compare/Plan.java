package org.waymark.compare;

import java.util.ArrayList;
import java.util.List;

import org.waymark.career.GuideDigest.Way;
import org.waymark.occupation.Education;
import org.waymark.training.EntryEducation;
import org.waymark.web.Formats;

/**
 * How one trains for a career: by a way of its guide, or by the usual entry education;
 * each figure the reader's own or a default that says where it comes from.
 *
 * @param ways what one can choose from, by name
 * @param chosen the number of the chosen one
 * @param months the months of training
 * @param dollars the cost of training in dollars
 * @param origin where these come from, and what is not in them
 * @param source the id of the source of the cost; null if there is none
 */
record Plan(List<String> ways, int chosen, int months, int dollars, String origin, String source) {

	/**
	 * The plan for a career.
	 * @param contender the career
	 * @param entry the usual entry education; null if BLS names none
	 * @param assumptions what the reader assumes
	 */
	static Plan of(Contender contender, EntryEducation entry, Assumptions assumptions) {
		String slug = contender.career().slug();
		List<Way> guided = (contender.guide() != null) ? contender.guide().ways() : List.of();
		List<String> names = new ArrayList<>(guided.stream().map(Way::name).toList());
		names.add("Usual entry education: "
				+ Education.of(contender.projection()).map(Education::label).orElse("varies"));
		int chosen = Math.min(assumptions.ways().getOrDefault(slug, natural(guided)), guided.size());
		Plan plan = (chosen < guided.size()) ? fromGuide(names, chosen, guided.get(chosen))
				: fromEducation(names, chosen, entry);
		return plan.with(assumptions.months().get(slug), assumptions.costs().get(slug));
	}

	/** The first way whose time and cost are known; else the usual entry education. */
	private static int natural(List<Way> guided) {
		return guided.stream()
			.filter((way) -> way.dollars() != null)
			.findFirst()
			.map(guided::indexOf)
			.orElse(guided.size());
	}

	private static Plan fromGuide(List<String> names, int chosen, Way way) {
		String cost = (way.dollars() != null) ? "the upper ends of its guide’s time and cost"
				: "the upper end of its guide’s time; no cost is known, so none is counted";
		return new Plan(names, chosen, way.months(), (way.dollars() != null) ? way.dollars() : 0, cost, null);
	}

	private static Plan fromEducation(List<String> names, int chosen, EntryEducation entry) {
		if (entry == null) {
			return new Plan(names, chosen, 0, 0, "BLS names no usual entry education, so no training is counted", null);
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
		return new Plan(names, chosen, entry.months(), entry.cost(), origin.toString(),
				(entry.tuition() != null) ? entry.tuition().source() : null);
	}

	private Plan with(Integer readersMonths, Integer readersDollars) {
		if (readersMonths == null && readersDollars == null) {
			return this;
		}
		return new Plan(this.ways, this.chosen, (readersMonths != null) ? readersMonths : this.months,
				(readersDollars != null) ? readersDollars : this.dollars,
				((readersMonths != null && readersDollars != null) ? "your own figures"
						: (readersMonths != null) ? "your own months; cost: " + this.origin
								: "your own cost; months: " + this.origin),
				(readersDollars != null) ? null : this.source);
	}

}
