package org.waymark.compare.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.waymark.occupation.outlook.Projection;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;

/** Collects the rows of a comparison. */
final class RowCollector {

	private final List<ComparedCareer> comparedCareers;

	private final List<ComparisonRow> rows = new ArrayList<>();

	RowCollector(List<ComparedCareer> comparedCareers) {
		this.comparedCareers = comparedCareers;
	}

	List<ComparisonRow> rows() {
		return this.rows;
	}

	static String noProjection() {
		return Messages.say("compare.none.projection");
	}

	/** Adds texts; where there is none it says so. A row without any text is left out. */
	void text(String label, String note, Function<ComparedCareer, String> text, String none, Citation source) {
		if (this.comparedCareers.stream().allMatch((compared) -> text.apply(compared) == null)) {
			return;
		}
		add(label, note, source, (compared) -> {
			String words = text.apply(compared);
			return (words != null) ? ComparisonCell.of(compared.name(), words)
					: ComparisonCell.none(compared.name(), none, List.of());
		});
	}

	/** Adds lists; where there is none it says so. A row without any list is left out. */
	void list(String label, Function<ComparedCareer, List<String>> items,
			Function<ComparedCareer, ComparisonCell> none) {
		if (this.comparedCareers.stream().allMatch((compared) -> items.apply(compared).isEmpty())) {
			return;
		}
		add(label, null, null, (compared) -> {
			List<String> list = items.apply(compared);
			return list.isEmpty() ? none.apply(compared) : ComparisonCell.of(compared.name(), list);
		});
	}

	/** Adds lists that a printed comparison has no room for. */
	void longList(String label, Function<ComparedCareer, List<String>> items,
			Function<ComparedCareer, ComparisonCell> none) {
		onScreenOnly(() -> list(label, items, none));
	}

	/** A printed comparison has no room for rows that are added here, if any are. */
	void onScreenOnly(Runnable adding) {
		int before = this.rows.size();
		adding.run();
		this.rows.subList(before, this.rows.size()).replaceAll(ComparisonRow::onScreenOnly);
	}

	/** A printed comparison has no room for the row that was added last. */
	void lastOnScreenOnly() {
		int last = this.rows.size() - 1;
		this.rows.set(last, this.rows.get(last).onScreenOnly());
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
		Highest<ComparedCareer> highest = Highest.of(this.comparedCareers, order);
		add(label, note, source, (compared) -> {
			Figure value = figure.apply(compared);
			return ComparisonCell.figure(compared.name(), value, highest.has(compared) && !value.missing(),
					highest.words());
		});
	}

	/** Adds figures of which none is better for being higher. */
	void counts(String label, String note, Function<ComparedCareer, Figure> figure, Citation source) {
		add(label, note, source,
				(compared) -> ComparisonCell.figure(compared.name(), figure.apply(compared), false, null));
	}

	/**
	 * Adds numbers of the projections and marks the highest; where there is no projection
	 * it says so. A row without any number is left out.
	 */
	void projected(String label, String best, Function<Projection, BigDecimal> number,
			Function<Projection, String> text, Citation source) {
		List<ComparedCareer> known = this.comparedCareers.stream()
			.filter((compared) -> compared.projected(number) != null)
			.toList();
		if (known.isEmpty()) {
			return;
		}
		String words = Messages.say("compare.best." + best,
				(known.size() < this.comparedCareers.size()) ? "some" : "all");
		Highest<ComparedCareer> highest = Highest.of(known, (compared) -> compared.projected(number),
				Highest.inWords(this.comparedCareers, words));
		add(label, Messages.say("compare.row.projected-note"), source, (compared) -> {
			if (compared.projected(number) == null) {
				return ComparisonCell.none(compared.name(), noProjection(), List.of());
			}
			boolean marked = highest.has(compared);
			return new ComparisonCell(compared.name(), compared.projected(text), List.of(), List.of(), false, marked,
					marked ? highest.words() : null);
		});
	}

	/** Adds answers of any kind. */
	void add(String label, String note, Citation source, Function<ComparedCareer, ComparisonCell> answer) {
		this.rows
			.add(new ComparisonRow(label, note, this.comparedCareers.stream().map(answer).toList(), source, false));
	}

}
