package org.waymark.training;

import java.util.Set;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.waymark.cashflow.Span;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.YamlMap;
import org.waymark.training.tuition.School;

/**
 * A way to train for a career, as its guide tells it.
 *
 * @param name what it is called
 * @param school where it's done; may be null
 * @param monthsMin the shortest usual time in months; null where no source says
 * @param monthsUsual the usual time in months; null for the middle of the others
 * @param monthsMax the longest usual time in months; null where no source says
 * @param tuition the kind of public college whose school year is its price; null if it
 * has a price of its own or none
 * @param after what stands before it: {@code associate}, {@code bachelor}, or the slug of
 * a guide; null if nothing does
 * @param costMin its own lowest price in US dollars; null where there is none
 * @param costMax its own highest price in US dollars; null where there is none
 * @param costPer {@code program} or {@code year}; null without a price of its own
 * @param costNote what to know of the cost; may be null
 * @param study what is studied
 * @param paid whether people earn wages while training
 * @param source the id of the guide's source for the time; may be null
 * @param judgment whether it is the editors' judgment
 * @param costSource the id of the guide's source for its own price; may be null
 */
@Embeddable
public record Program(String name, String school, Integer monthsMin, Integer monthsUsual, Integer monthsMax,
		@Enumerated(EnumType.STRING) School tuition, String after, Integer costMin, Integer costMax, String costPer,
		String costNote, String study, boolean paid, String source, boolean judgment, String costSource) {

	/** What can stand before a program, beside the way into another career. */
	private static final Set<String> DEGREES = Set.of("associate", "bachelor");

	private static final int MONTHS_A_YEAR = 12;

	/**
	 * Reads a program.
	 * @param program its keys and values
	 * @param source the id of the guide's source for the time; null for a judgment
	 * @param sources the ids of the guide's sources
	 * @param guides the slugs of all guides
	 */
	public static Program of(YamlMap program, String source, Codes sources, Codes guides) {
		Integer min = program.optionalInteger("months.min");
		Integer usual = program.optionalInteger("months.usual");
		Integer max = program.optionalInteger("months.max", "months.min");
		if (usual != null && (min == null || max == null || usual < min || usual > max)) {
			throw program.wrong("months.usual", "a number from min to max");
		}
		return new Program(program.text("name"), program.optionalText("school"), min, usual, max, tuition(program),
				after(program, guides), program.optionalInteger("cost.min"),
				program.optionalInteger("cost.max", "cost.min"), program.optionalText("cost.per"),
				program.optionalText("cost_note"), program.text("study"), program.flag("paid"), source,
				program.flag("judgment"), program.optionalCode("cost_source", sources));
	}

	/** The public college whose school year is the price of a program. */
	private static School tuition(YamlMap program) {
		if (!program.has("tuition")) {
			return null;
		}
		if (program.has("cost.max") || !program.has("months.max")) {
			throw program.wrong("tuition", "months beside it, and no cost of the program's own");
		}
		return School
			.of(program.matching("tuition", String.join("|", School.codes()), String.join(" or ", School.codes())));
	}

	private static String after(YamlMap program, Codes guides) {
		if (!program.has("after")) {
			return null;
		}
		return DEGREES.contains(program.text("after")) ? program.text("after") : program.code("after", guides);
	}

	/** Whether it is known how long it takes. */
	public boolean timed() {
		return this.monthsMin != null && this.monthsMax != null;
	}

	/** How long it takes; nothing where no source says. */
	public Span months() {
		if (!timed()) {
			return Span.NONE;
		}
		return (this.monthsUsual != null) ? new Span(this.monthsMin, this.monthsUsual, this.monthsMax)
				: Span.between(this.monthsMin, this.monthsMax);
	}

	/** Its own price in all; null where there is none. */
	public Span ownPrice() {
		if (this.costMin == null || this.costMax == null) {
			return null;
		}
		Span price = Span.between(this.costMin, this.costMax);
		if (!"year".equals(this.costPer)) {
			return price;
		}
		Span months = months();
		return new Span(price.low() * months.low() / MONTHS_A_YEAR, price.usual() * months.usual() / MONTHS_A_YEAR,
				price.high() * months.high() / MONTHS_A_YEAR);
	}

}
