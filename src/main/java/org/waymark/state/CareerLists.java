package org.waymark.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.chart.FigureCell;
import org.waymark.chart.PayNotes;
import org.waymark.occupation.Career;
import org.waymark.source.Source;
import org.waymark.state.StatePage.CareerEntry;
import org.waymark.state.StatePage.CareerList;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * Writes the lists of the careers that stand out in a state, each occupation once.
 *
 * @param query the state and the vintage
 * @param careers the career of each occupation, by its code
 * @param pays the state's lines of the wage tables, those of groups among them
 */
record CareerLists(StateQuery query, Map<String, Career> careers, Collection<WageEstimate> pays) {

	private static final int MOST = 10;

	/** Typical of a state are no occupations with fewer jobs than these. */
	private static final int ENOUGH_JOBS = 500;

	/** The same for an area, which is smaller. */
	private static final int ENOUGH_JOBS_OF_AREA = 50;

	List<CareerList> all() {
		return kinds().map((kind) -> list(kind, ranked(kind))).toList();
	}

	/** Why there are no lists; null if there are. */
	String absent() {
		return this.pays.isEmpty()
				? Messages.say("state.careers.absent", this.query.place().name(), this.query.from().vintage().label())
				: null;
	}

	/** What one should know of what the lists show. */
	List<String> notes(Source source) {
		List<String> notes = new ArrayList<>(PayNotes.ofFigures(
				kinds().flatMap((kind) -> ranked(kind).stream().limit(MOST)).map(WageEstimate::mainMedian).toList()));
		if (source.limitations() != null) {
			notes.add(source.limitations());
		}
		return notes;
	}

	private Stream<ListKind> kinds() {
		return Stream.of(
				new ListKind("best", Messages.say("state.careers.best"), Messages.say("state.careers.best.rule"),
						WageEstimate::median, (pay) -> true, (pay) -> null),
				new ListKind("largest", Messages.say("state.careers.largest"),
						Messages.say("state.careers.largest.rule"), CareerLists::jobs, (pay) -> true,
						(pay) -> Messages.say("state.careers.largest.detail", jobs(pay).text())),
				new ListKind("typical", Messages.say("state.careers.typical"),
						Messages.say("state.careers.typical.rule", enoughJobs()), CareerLists::quotient, this::typical,
						(pay) -> Messages.say("state.careers.typical.detail", quotient(pay).text())));
	}

	private List<WageEstimate> ranked(ListKind kind) {
		return this.pays.stream()
			.filter((pay) -> listed(pay) && !kind.figure.apply(pay).missing() && kind.rule.test(pay))
			.sorted(Comparator.comparing(kind.figure, Figure.descending()).thenComparing((pay) -> career(pay).name()))
			.toList();
	}

	private CareerList list(ListKind kind, List<WageEstimate> ranked) {
		List<CareerEntry> entries = ranked.stream()
			.limit(MOST)
			.map((pay) -> new CareerEntry(career(pay).slug(), career(pay).name(),
					this.query.elsewhere(Addresses.path(career(pay))), FigureCell.amongYearly(pay.mainMedian()),
					kind.detail.apply(pay)))
			.toList();
		String rest = ranked.isEmpty() ? nothing(kind) : level(ranked.stream().map(kind.figure).toList());
		return new CareerList(kind.id, kind.title, kind.words, entries,
				Stream.of(rest, withheld(kind)).filter(Objects::nonNull).toList());
	}

	/** What a list leaves out though it may belong there. */
	private String withheld(ListKind kind) {
		long withheld = this.pays.stream()
			.filter((pay) -> listed(pay) && kind.figure.apply(pay).state() == Figure.State.NOT_RELEASED)
			.count();
		return (withheld == 0) ? null : Messages.say("state.careers.withheld", withheld);
	}

	private String nothing(ListKind kind) {
		boolean known = this.pays.stream().anyMatch((pay) -> listed(pay) && !kind.figure.apply(pay).missing());
		return known ? Messages.say("state.careers.none-fits") : Messages.say("state.careers.no-figures",
				this.query.from().vintage().label(), this.query.place().inSentence());
	}

	/** What a list leaves out though it is as high as its last entry. */
	private static String level(List<Figure> ranked) {
		long level = ranked.stream().skip(MOST).filter((figure) -> figure.equals(ranked.get(MOST - 1))).count();
		return (level == 0) ? null : Messages.say("state.careers.level", level, ranked.get(MOST - 1).text());
	}

	private boolean listed(WageEstimate pay) {
		return this.careers.containsKey(pay.soc());
	}

	private Career career(WageEstimate pay) {
		return this.careers.get(pay.soc());
	}

	private int enoughJobs() {
		return this.query.place().area() ? ENOUGH_JOBS_OF_AREA : ENOUGH_JOBS;
	}

	private boolean typical(WageEstimate pay) {
		Figure jobs = jobs(pay);
		return !jobs.missing() && jobs.amount().compareTo(BigDecimal.valueOf(enoughJobs())) >= 0
				&& quotient(pay).amount().compareTo(BigDecimal.ONE) > 0;
	}

	private static Figure jobs(WageEstimate pay) {
		return pay.get(Measure.EMPLOYMENT);
	}

	private static Figure quotient(WageEstimate pay) {
		return pay.get(Measure.LOCATION_QUOTIENT);
	}

	/**
	 * A way to stand out.
	 *
	 * @param id its anchor
	 * @param title its name
	 * @param words its rule in words
	 * @param figure the largest of this first
	 * @param rule whether a line with such a figure counts
	 * @param detail what is told of a line beside its pay; null for nothing
	 */
	private record ListKind(String id, String title, String words, Function<WageEstimate, Figure> figure,
			Predicate<WageEstimate> rule, Function<WageEstimate, String> detail) {
	}

}
