package org.waymark.prosandcons.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pros and cons that the figures of a career say, by one rule:
 * <ul>
 * <li>A figure tells something if it is in the highest or the lowest third of all
 * careers, and within the limits of its topic.
 * <li>Of each theme the most telling figure counts, so that no fact stands twice or on
 * both sides.
 * <li>The farther a rank is from the middle, the more telling it is. How sure an estimate
 * is comes last: it tells of the figure, not of the work.
 * </ul>
 *
 * @param pros at most five, the most telling first
 * @param cons at most five, the most telling first
 * @param unknown the themes of which no figure is known
 */
public record ProsAndCons(List<RankedFigure> pros, List<RankedFigure> cons, Set<Theme> unknown) {

	/** How many stand on each side at most. */
	public static final int MOST = 5;

	private static final Comparator<RankedFigure> MOST_TELLING_FIRST = Comparator
		.comparing((RankedFigure figure) -> figure.topic().theme() == Theme.CERTAINTY)
		.thenComparing(Comparator.comparingDouble(RankedFigure::distance).reversed())
		.thenComparing(RankedFigure::topic);

	/** Picks from the figures that are known of a career, in any order. */
	public static ProsAndCons of(Collection<RankedFigure> figures) {
		Map<Theme, RankedFigure> telling = figures.stream()
			.filter(RankedFigure::telling)
			.collect(Collectors.toMap((figure) -> figure.topic().theme(), Function.identity(),
					BinaryOperator.minBy(MOST_TELLING_FIRST), () -> new EnumMap<>(Theme.class)));
		Set<Theme> unknown = EnumSet.allOf(Theme.class);
		figures.forEach((figure) -> unknown.remove(figure.topic().theme()));
		return new ProsAndCons(side(telling.values(), true), side(telling.values(), false), unknown);
	}

	private static List<RankedFigure> side(Collection<RankedFigure> telling, boolean pros) {
		return telling.stream()
			.filter((figure) -> figure.pro() == pros)
			.sorted(MOST_TELLING_FIRST)
			.limit(MOST)
			.toList();
	}

}
