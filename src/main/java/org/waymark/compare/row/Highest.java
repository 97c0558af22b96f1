package org.waymark.compare.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.waymark.chart.Ranking;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;

/**
 * The highest figures of a row. They are bold; where three or more are compared, words
 * say so too.
 *
 * @param things whose they are; none if all are about level
 * @param words how they are marked; null if they are only bold
 * @param <T> what is compared
 */
public record Highest<T>(List<T> things, String words) {

	private static final int FEW = 2;

	/** The highest figures, and those that are about level with the highest. */
	public static <T> Highest<T> of(List<T> things, Function<T, Figure> figure) {
		Ranking<T> ranking = Ranking.of(things, figure);
		if (ranking.levels().size() < 2) {
			return new Highest<>(List.of(), null);
		}
		List<T> best = ranking.levels().get(0).things();
		return new Highest<>(best, inWords(things, Messages.say("compare.highest",
				(ranking.size() < things.size()) ? "some" : "all", (best.size() > 1) ? "several" : "one")));
	}

	/** The highest numbers, marked as the caller says. */
	static <T> Highest<T> of(List<T> things, Function<T, BigDecimal> number, String words) {
		BigDecimal highest = things.stream().map(number).reduce(BigDecimal::max).orElseThrow();
		List<T> best = things.stream().filter((thing) -> number.apply(thing).compareTo(highest) == 0).toList();
		return (best.size() == things.size()) ? new Highest<>(List.of(), null) : new Highest<>(best, words);
	}

	/** Two figures need no words: which is bold is plain. */
	static String inWords(List<?> things, String words) {
		return (things.size() > FEW) ? words : null;
	}

	/** Whether something has one of the highest figures. */
	public boolean has(T thing) {
		return this.things.contains(thing);
	}

}
