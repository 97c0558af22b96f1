package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.waymark.wage.Figure;

/**
 * An order that suggests no false precision: things whose figure is within one percent of
 * the best of their level share its rank.
 *
 * @param levels the highest first; missing figures and floors are in none
 * @param <T> what is ranked
 */
public record Ranking<T>(List<Level<T>> levels) {

	private static final BigDecimal WITHIN = new BigDecimal("0.99");

	/** Ranks some things by their figure. */
	public static <T> Ranking<T> of(List<T> things, Function<T, Figure> figure) {
		List<Level<T>> levels = new ArrayList<>();
		List<T> ranked = things.stream()
			.filter((thing) -> figure.apply(thing).ordered())
			.sorted(Comparator.comparing(figure, Figure.descending()))
			.toList();
		int rank = 1;
		Figure best = null;
		for (T thing : ranked) {
			if (best == null || !level(best, figure.apply(thing))) {
				best = figure.apply(thing);
				levels.add(new Level<>(rank, new ArrayList<>()));
			}
			levels.get(levels.size() - 1).things().add(thing);
			rank++;
		}
		return new Ranking<>(levels);
	}

	/** The levels from the top that hold at least so many things together. */
	public List<Level<T>> top(int most) {
		return this.levels.stream().filter((level) -> level.rank() <= most).toList();
	}

	/** The level of a thing; null if its figure is missing or a floor. */
	public Level<T> levelOf(T thing) {
		return this.levels.stream().filter((level) -> level.things().contains(thing)).findFirst().orElse(null);
	}

	/** All that have a rank, the highest first. */
	public List<T> things() {
		return this.levels.stream().flatMap((level) -> level.things().stream()).toList();
	}

	/** How many things have a rank. */
	public int size() {
		return things().size();
	}

	private static boolean level(Figure best, Figure other) {
		return best.capped() == other.capped() && other.amount().compareTo(best.amount().multiply(WITHIN)) >= 0;
	}

	/**
	 * Things that are about level.
	 *
	 * @param rank the rank that they share, from 1
	 * @param things the highest first
	 * @param <T> what is ranked
	 */
	public record Level<T>(int rank, List<T> things) {
	}

}
