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

/** Collects the rows of a comparison. */
final class Rows {

	static final String NO_PROJECTION = "not in the projections";

	private final List<ComparedCareer> contenders;

	private final List<Row> rows = new ArrayList<>();

	Rows(List<ComparedCareer> contenders) {
		this.contenders = contenders;
	}

	List<Row> rows() {
		return this.rows;
	}

	/** Adds texts; where there is none it says so. A row without any text is left out. */
	void text(String label, String note, Function<ComparedCareer, String> text, String none, Citation source) {
		if (this.contenders.stream().allMatch((contender) -> text.apply(contender) == null)) {
			return;
		}
		add(label, note, source, (contender) -> {
			String words = text.apply(contender);
			return (words != null) ? Answer.of(contender.name(), words)
					: Answer.none(contender.name(), none, List.of());
		});
	}

	/** Adds lists; where there is none it says so. A row without any list is left out. */
	void list(String label, Function<ComparedCareer, List<String>> items, Function<ComparedCareer, Answer> none) {
		if (this.contenders.stream().allMatch((contender) -> items.apply(contender).isEmpty())) {
			return;
		}
		add(label, null, null, (contender) -> {
			List<String> list = items.apply(contender);
			return list.isEmpty() ? none.apply(contender) : Answer.of(contender.name(), list);
		});
	}

	/** Adds figures and marks the highest, and those that are about level with it. */
	void figures(String label, String note, Function<ComparedCareer, Figure> figure, Citation source) {
		figures(label, note, figure, figure, source);
	}

	/**
	 * Adds figures and marks those that are highest by others, which have the same order.
	 */
	void figures(String label, String note, Function<ComparedCareer, Figure> figure,
			Function<ComparedCareer, Figure> order, Citation source) {
		Highest<ComparedCareer> highest = Highest.of(this.contenders, order);
		add(label, note, source, (contender) -> {
			Figure value = figure.apply(contender);
			return Answer.figure(contender.name(), value, highest.has(contender) && !value.missing(), highest.words());
		});
	}

	/** Adds figures of which none is better for being higher. */
	void counts(String label, String note, Function<ComparedCareer, Figure> figure, Citation source) {
		add(label, note, source, (contender) -> Answer.figure(contender.name(), figure.apply(contender), false, null));
	}

	/**
	 * Adds numbers of the projections and marks the highest; where there is no projection
	 * it says so. A row without any number is left out.
	 */
	void projected(String label, String bestWords, Function<Projection, BigDecimal> number,
			Function<Projection, String> text, Citation source) {
		List<ComparedCareer> known = this.contenders.stream()
			.filter((contender) -> contender.projected(number) != null)
			.toList();
		if (known.isEmpty()) {
			return;
		}
		String words = (known.size() < this.contenders.size()) ? bestWords + " of those known" : bestWords;
		Highest<ComparedCareer> highest = Highest.of(known, (contender) -> contender.projected(number),
				Highest.inWords(this.contenders, words));
		add(label, "Whole country", source, (contender) -> {
			if (contender.projected(number) == null) {
				return Answer.none(contender.name(), NO_PROJECTION, List.of());
			}
			boolean marked = highest.has(contender);
			return new Answer(contender.name(), contender.projected(text), List.of(), List.of(), false, marked,
					marked ? highest.words() : null);
		});
	}

	/** Adds answers of any kind. */
	void add(String label, String note, Citation source, Function<ComparedCareer, Answer> answer) {
		this.rows.add(new Row(label, note, this.contenders.stream().map(answer).toList(), source));
	}

}
