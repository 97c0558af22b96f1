package org.waymark.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.waymark.compare.ComparePage.Answer;
import org.waymark.compare.ComparePage.Row;
import org.waymark.occupation.Projection;
import org.waymark.source.Citation;
import org.waymark.wage.Figure;
import org.waymark.wage.Ranking;

/** Collects the rows of a comparison. */
final class Rows {

	static final String NO_PROJECTION = "not in the projections";

	private final List<Contender> contenders;

	private final List<Row> rows = new ArrayList<>();

	Rows(List<Contender> contenders) {
		this.contenders = contenders;
	}

	List<Row> rows() {
		return this.rows;
	}

	/** Adds texts; where there is none it says so. A row without any text is left out. */
	void text(String label, String note, Function<Contender, String> text, String none, Citation source) {
		if (this.contenders.stream().allMatch((contender) -> text.apply(contender) == null)) {
			return;
		}
		add(label, note, source, (contender) -> {
			String words = text.apply(contender);
			return new Answer(contender.name(), (words != null) ? words : none, List.of(), words == null, null);
		});
	}

	/** Adds lists; where there is none it says so. A row without any list is left out. */
	void list(String label, Function<Contender, List<String>> items, String none) {
		if (this.contenders.stream().allMatch((contender) -> items.apply(contender).isEmpty())) {
			return;
		}
		add(label, null, null, (contender) -> {
			List<String> list = items.apply(contender);
			return new Answer(contender.name(), list.isEmpty() ? none : null, list, list.isEmpty(), null);
		});
	}

	/** Adds figures and marks the highest, and those that are about level with it. */
	void figures(String label, String note, Function<Contender, Figure> figure, Citation source) {
		figures(label, note, figure, figure, source);
	}

	/**
	 * Adds figures and marks those that are highest by others, which have the same order.
	 */
	void figures(String label, String note, Function<Contender, Figure> figure, Function<Contender, Figure> order,
			Citation source) {
		Ranking<Contender> ranking = Ranking.of(this.contenders, order);
		List<Contender> best = (ranking.size() < 2) ? List.of() : ranking.levels().get(0).things();
		String words = bestWords(best.size(), ranking.size() < this.contenders.size());
		add(label, note, source, (contender) -> {
			Figure value = figure.apply(contender);
			return new Answer(contender.name(), value.text(), List.of(), value.missing(),
					(best.contains(contender) && best.size() < this.contenders.size() && !value.missing()) ? words
							: null);
		});
	}

	/** How the best figures are marked. */
	static String bestWords(int level, boolean someMissing) {
		return (someMissing ? "highest of those known" : "highest") + ((level > 1) ? ", about level" : "");
	}

	/**
	 * Adds numbers of the projections and marks the highest in words; where there is no
	 * projection it says so. A row without any number is left out.
	 */
	void projected(String label, String bestWords, Function<Projection, BigDecimal> number,
			Function<Projection, String> text, Citation source) {
		List<BigDecimal> known = this.contenders.stream()
			.map((contender) -> contender.projected(number))
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		if (known.isEmpty()) {
			return;
		}
		BigDecimal best = known.get(known.size() - 1);
		boolean differ = known.get(0).compareTo(best) < 0;
		String words = (known.size() < this.contenders.size()) ? bestWords + " of those known" : bestWords;
		add(label, "Whole country", source, (contender) -> {
			BigDecimal value = contender.projected(number);
			return (value == null) ? new Answer(contender.name(), NO_PROJECTION, List.of(), true, null)
					: new Answer(contender.name(), contender.projected(text), List.of(), false,
							(differ && value.compareTo(best) == 0) ? words : null);
		});
	}

	private void add(String label, String note, Citation source, Function<Contender, Answer> answer) {
		this.rows.add(new Row(label, note, this.contenders.stream().map(answer).toList(), source));
	}

}
