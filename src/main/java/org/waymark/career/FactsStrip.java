package org.waymark.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.career.figures.PaySection;
import org.waymark.career.figures.SectorSection;
import org.waymark.chart.BestPaying;
import org.waymark.chart.BestPaying.RankedPlaces;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.source.Citation;
import org.waymark.source.Fact;
import org.waymark.text.Formats;
import org.waymark.training.Preparation;
import org.waymark.training.PreparationWords;
import org.waymark.training.Preparations;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;

/** The figures that stand first on a career's page. */
final class FactsStrip {

	private static final String YEARLY = "Median pay a year";

	private static final String HOURLY = "Median pay an hour";

	private static final String EDUCATION = "Typical entry-level education";

	private static final String TIME = "Time until fully qualified";

	private final List<Fact> facts = new ArrayList<>();

	/** The label of the pay that BLS publishes. */
	private String payLabel;

	private final Map<String, Citation> citations;

	private final Projection all;

	/**
	 * Makes an empty one.
	 * @param citations the marks of the sources
	 * @param all the outlook of all jobs together
	 */
	FactsStrip(Map<String, Citation> citations, Projection all) {
		this.citations = citations;
		this.all = all;
	}

	/** What a reader asks for first: pay, education, growth, time. */
	List<Fact> first() {
		return Stream.of(this.payLabel, EDUCATION, Outlook.title(this.all), TIME)
			.flatMap((label) -> this.facts.stream().filter((fact) -> fact.label().equals(label)))
			.toList();
	}

	/** All others. */
	List<Fact> others() {
		return this.facts.stream().filter((fact) -> !first().contains(fact)).toList();
	}

	/**
	 * Adds what a place pays.
	 * @param pay its line
	 * @param from the place and the vintage
	 */
	FactsStrip pay(WageEstimate pay, PlaceAndYear from) {
		String place = from.place().inSentence();
		String here = "In " + place;
		String half = "Half earn less, half earn more, in " + place;
		boolean byTheHour = pay.median().missing();
		String absent = "BLS’s table of " + from.vintage().label()
				+ (pay.inTable() ? " has no such figure for " : " has no line for it in ") + place;
		this.payLabel = pay.hourlyOnly() ? HOURLY : YEARLY;
		figure(YEARLY, pay, Measure.ANNUAL_MEDIAN, byTheHour ? here : half, absent);
		figure(HOURLY, pay, Measure.HOURLY_MEDIAN, byTheHour ? half : here, absent);
		figure("Jobs", pay, Measure.EMPLOYMENT, here + "; employees only, self-employed not counted", absent);
		return this;
	}

	FactsStrip outlook(Projection projection) {
		Citation source = this.citations.get(this.all.source());
		if (projection == null) {
			this.facts.add(new Fact("Outlook", "not in the projections", true, Outlook.NONE, source));
			return this;
		}
		text(Outlook.title(this.all), Outlook.change(projection), Outlook.compared(projection, this.all), source);
		text("Openings a year", Formats.thousands(projection.openingsPerYear()),
				"US average per year, mostly to replace workers who leave", source);
		text(EDUCATION, Education.of(projection).map(Education::label).orElse("Varies"),
				"On-the-job training: " + Outlook.training(projection), source);
		return this;
	}

	/** Adds where it pays best; nothing if no state has a figure. */
	FactsStrip best(PaySection pay) {
		BestPaying best = pay.best().ranking();
		if (!best.lines().isEmpty()) {
			String first = "By " + pay.best().unit() + ": " + best.lines().get(0).text();
			String others = best.lines().stream().skip(1).map(RankedPlaces::names).collect(Collectors.joining("; "));
			String note = Stream
				.of(first, others.isEmpty() ? null : "Next: " + others, best.leftOut().withheldInShort())
				.filter(Objects::nonNull)
				.collect(Collectors.joining(". "));
			text(best.only() ? best.title() : "Best-paying state", best.lines().get(0).names(), note, pay.wages());
		}
		return this;
	}

	/** Adds the sector with the most jobs; nothing if it is not known. */
	FactsStrip sector(SectorSection sectors) {
		if (sectors.top() != null) {
			text("Biggest employer", sectors.top().name(), sectors.top().share(), sectors.source());
		}
		return this;
	}

	/**
	 * Adds how long it takes until fully qualified, and what that costs.
	 * @param ways the ways to train, the guide's before that of the figures
	 */
	FactsStrip training(List<Preparation> ways) {
		int usual = Preparations.usual(ways);
		Preparation preparation = ways.get(usual);
		Citation time = (usual < ways.size() - 1) ? new Citation("From the guide’s sources", "#training")
				: this.citations.get(this.all.source());
		text(TIME, PreparationWords.time(preparation), PreparationWords.timeNote(preparation), time);
		text("Cost of training", PreparationWords.cost(preparation), PreparationWords.costNote(preparation),
				(preparation.tuition() != null) ? this.citations.get(preparation.tuition().source()) : time);
		return this;
	}

	/** A note on a figure that is not there would speak of nothing. */
	private void figure(String label, WageEstimate pay, Measure measure, String note, String absent) {
		Figure figure = pay.get(measure);
		String told = !figure.missing() ? note : (figure.state() == Figure.State.NOT_IN_TABLE) ? absent : null;
		this.facts.add(new Fact(label, figure.text(), figure.missing(), told, this.citations.get(pay.source())));
	}

	private void text(String label, String value, String note, Citation source) {
		this.facts.add(new Fact(label, value, false, note, source));
	}

}
