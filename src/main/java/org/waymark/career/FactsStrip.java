package org.waymark.career;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.career.figures.PayByPlace;
import org.waymark.career.figures.PaySection;
import org.waymark.career.figures.SectorSection;
import org.waymark.chart.BestPaying;
import org.waymark.chart.BestPaying.RankedPlaces;
import org.waymark.chart.StatesInstead;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.source.Citation;
import org.waymark.source.Fact;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.training.PreparationWords;
import org.waymark.training.Preparations;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;
import org.waymark.web.Parameters;

/** The figures that stand first on a career's page. */
final class FactsStrip {

	private final Map<FactKind, Fact> facts = new EnumMap<>(FactKind.class);

	/** The pay that BLS publishes. */
	private FactKind pay;

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
		return Stream.of(this.pay, FactKind.EDUCATION, FactKind.OUTLOOK, FactKind.TIME)
			.map(this.facts::get)
			.filter(Objects::nonNull)
			.toList();
	}

	/** How long it takes until fully qualified, and what that costs. */
	List<Fact> timeAndCost() {
		return Stream.of(FactKind.TIME, FactKind.COST).map(this.facts::get).filter(Objects::nonNull).toList();
	}

	/** All others. */
	List<Fact> others() {
		return this.facts.values().stream().filter((fact) -> !first().contains(fact)).toList();
	}

	/** Adds what the reader's place pays. */
	FactsStrip pay(PayByPlace pays) {
		PlaceAndYear from = pays.from();
		WageEstimate pay = pays.chosen().pay();
		String place = from.place().inSentence();
		String here = Messages.say("career.facts.in", place);
		String half = Messages.say("career.facts.half", place);
		boolean byTheHour = pay.median().missing();
		String absent = pay.inTable() ? Messages.say("career.facts.no-figure", from.vintage().label(), place)
				: Messages.say("career.facts.no-line", from.vintage().label(), place);
		this.pay = pay.hourlyOnly() ? FactKind.HOURLY : FactKind.YEARLY;
		figure(FactKind.YEARLY, pay, Measure.ANNUAL_MEDIAN, byTheHour ? here : half, absent);
		if (!from.place().area()) {
			figure(FactKind.HOURLY, pay, Measure.HOURLY_MEDIAN, byTheHour ? half : here, absent);
		}
		figure(FactKind.JOBS, pay, Measure.EMPLOYMENT, Messages.say("career.facts.jobs-note", place), absent);
		StatesInstead.of(pays.statesOfArea(), pay)
			.ifPresent((states) -> this.facts.computeIfPresent(FactKind.YEARLY, (kind, fact) -> fact.noting(states)));
		return this;
	}

	FactsStrip outlook(Projection projection) {
		Citation source = this.citations.get(this.all.source());
		if (projection == null) {
			this.facts.put(FactKind.NOT_PROJECTED, new Fact(FactKind.NOT_PROJECTED.label(),
					Messages.say("career.facts.outlook-missing"), true, Outlook.none(), source));
			return this;
		}
		text(FactKind.OUTLOOK, Outlook.title(this.all), Outlook.change(projection),
				Outlook.compared(projection, this.all), source);
		text(FactKind.OPENINGS, Formats.thousands(projection.openingsPerYear()),
				Messages.say("career.facts.openings-note"), source);
		text(FactKind.EDUCATION,
				Education.of(projection)
					.map(Education::label)
					.orElseGet(() -> Messages.say("career.facts.education-varies")),
				Messages.say("career.facts.education-note", Outlook.training(projection)), source);
		return this;
	}

	/** Adds where it pays best; nothing if no state has a figure. */
	FactsStrip best(PaySection pay) {
		BestPaying best = pay.best().ranking();
		if (!best.lines().isEmpty()) {
			String first = Messages.say("career.facts.best-by", pay.best().unit(), best.lines().get(0).text());
			String others = best.lines().stream().skip(1).map(RankedPlaces::names).collect(Collectors.joining("; "));
			String note = Stream
				.of(first, others.isEmpty() ? null : Messages.say("career.facts.best-next", others),
						best.leftOut().withheldInShort())
				.filter(Objects::nonNull)
				.collect(Collectors.joining(". "));
			text(FactKind.BEST, best.only() ? best.title() : FactKind.BEST.label(), best.lines().get(0).names(), note,
					pay.wages());
		}
		return this;
	}

	/** Adds the sector with the most jobs; nothing if it is not known. */
	FactsStrip sector(SectorSection sectors) {
		if (sectors.top() != null) {
			text(FactKind.SECTOR, sectors.top().name(), sectors.top().share(), sectors.source());
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
		Citation time = (usual < ways.size() - 1) ? new Citation(Messages.say("career.facts.time-source"), "#training")
				: this.citations.get(this.all.source());
		text(FactKind.TIME, PreparationWords.time(preparation), PreparationWords.timeNote(preparation), time);
		text(FactKind.COST, PreparationWords.cost(preparation), PreparationWords.costNote(preparation),
				(preparation.tuition() != null) ? this.citations.get(preparation.tuition().source()) : time);
		return this;
	}

	/** A note on a figure that is not there would speak of nothing. */
	private void figure(FactKind kind, WageEstimate pay, Measure measure, String note, String absent) {
		Figure figure = pay.get(measure);
		String told = !figure.missing() ? note : (figure.state() == Figure.State.NOT_IN_TABLE) ? absent : null;
		this.facts.put(kind,
				new Fact(kind.label(), figure.text(), figure.missing(), told, this.citations.get(pay.source())));
	}

	private void text(FactKind kind, String value, String note, Citation source) {
		text(kind, kind.label(), value, note, source);
	}

	private void text(FactKind kind, String label, String value, String note, Citation source) {
		this.facts.put(kind, new Fact(label, value, false, note, source));
	}

	/** The facts, in the order of the page. */
	private enum FactKind {

		YEARLY, HOURLY, JOBS, OUTLOOK, NOT_PROJECTED, OPENINGS, EDUCATION, BEST, SECTOR, TIME, COST;

		/** What it is called, but for those that have years or places in their names. */
		private String label() {
			return Messages.say("career.facts.label." + Parameters.name(this));
		}

	}

}
