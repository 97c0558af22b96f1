package org.waymark.career.section;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.chart.FigureCell;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.Unit;
import org.waymark.wage.WageEstimate;

/**
 * What an occupation pays in the reader's place or, where that is not known, in the
 * nearest place that has a figure: a state that the area is in, else the nation.
 *
 * @param median the median with its unit, or why there is none anywhere
 * @param where the place that it is the median of and, if that is not the reader's, why
 * @param own whether it is that of the reader's place
 */
public record NearestMedian(FigureCell median, String where, boolean own) {

	/**
	 * The nearest known median.
	 * @param lines the lines of one occupation, in whatever places
	 * @param from the reader's place and vintage
	 */
	static NearestMedian of(List<WageEstimate> lines, PlaceAndYear from) {
		Map<PlaceCode, Figure> medians = lines.stream()
			.collect(Collectors.toMap(WageEstimate::place, WageEstimate::mainMedian));
		Place chosen = from.place();
		Figure own = medians.getOrDefault(chosen.code(), Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.NOT_IN_TABLE));
		Place known = Stream
			.of(Stream.of(chosen), from.places().statesOf(chosen).stream(), Stream.of(from.places().nation()))
			.flatMap(Function.identity())
			.filter((place) -> medians.containsKey(place.code()) && !medians.get(place.code()).missing())
			.findFirst()
			.orElse(chosen);
		if (known.equals(chosen)) {
			return new NearestMedian(FigureCell.withUnit(own), Messages.say("career.nearest.own", chosen.inSentence()),
					true);
		}
		return new NearestMedian(FigureCell.withUnit(medians.get(known.code())),
				Messages.say("career.nearest.instead", known.inSentence(), own.text(), chosen.inSentence()), false);
	}

}
