package org.waymark.salary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.waymark.chart.PlacePay;
import org.waymark.chart.Ranking;
import org.waymark.place.Place;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;

/**
 * The order of the states by their median as published and at average US prices, and how
 * far each state moves from the one to the other.
 *
 * @param rows the states and the District of Columbia, the highest real rank first
 * @param notRanked which states have a median but no rank, and why; null if none
 */
public record PriceMoves(List<MoveRow> rows, String notRanked) {

	/**
	 * Puts two orders of the same places side by side.
	 * @param published their wages as published
	 * @param real the same wages in prices of the national average
	 * @param chosen the reader's place
	 * @param href where the name of a place leads to
	 * @return both orders; null if fewer than two states can be ranked
	 */
	static PriceMoves of(List<PlacePay> published, List<PlacePay> real, Place chosen, Function<Place, String> href) {
		Map<Place, Figure> reals = new HashMap<>();
		real.forEach((line) -> reals.put(line.place(), line.pay().mainMedian()));
		List<PlaceMedian> lines = published.stream()
			.filter((line) -> line.place().state())
			.map((line) -> new PlaceMedian(line.place(), line.pay().mainMedian(), reals.get(line.place())))
			.filter((line) -> !line.real().missing())
			.toList();
		List<PlaceMedian> exact = lines.stream().filter((line) -> !line.published().capped()).toList();
		if (exact.size() < 2) {
			return null;
		}
		Ranking<PlaceMedian> before = Ranking.of(exact, PlaceMedian::published);
		Ranking<PlaceMedian> after = Ranking.of(exact, PlaceMedian::real);
		List<MoveRow> rows = after.levels()
			.stream()
			.flatMap((level) -> level.things()
				.stream()
				.sorted(Comparator.comparing((line) -> line.place().name()))
				.map((line) -> line.row(before.levelOf(line), level, href, line.place().equals(chosen))))
			.toList();
		return new PriceMoves(rows,
				notRanked(lines.stream().map(PlaceMedian::published).filter(Figure::capped).toList()));
	}

	private static String notRanked(List<Figure> capped) {
		if (capped.isEmpty()) {
			return null;
		}
		return Messages.say("salary.moves.not-ranked", capped.size(), capped.get(0).text());
	}

	/**
	 * A rank as the reader sees it.
	 *
	 * @param text the rank, such as "3rd"
	 * @param shared whether other states are level with it
	 */
	public record PriceRank(String text, boolean shared) {

		static PriceRank of(Ranking.Level<?> level) {
			return new PriceRank(Formats.ordinal(level.rank()), level.things().size() > 1);
		}

	}

	/**
	 * A state in both orders.
	 *
	 * @param place its name
	 * @param href where its name leads to
	 * @param ranks its rank by the median as published and at average US prices
	 * @param move how far it moves from the one to the other
	 * @param amounts the median as published and at average US prices
	 * @param chosen whether it is the reader's place
	 */
	public record MoveRow(String place, String href, List<PriceRank> ranks, String move, List<String> amounts,
			boolean chosen) {
	}

	private static String move(int up) {
		if (up == 0) {
			return Messages.say("salary.moves.level");
		}
		return (up > 0) ? Messages.say("salary.moves.up", up) : Messages.say("salary.moves.down", -up);
	}

	private record PlaceMedian(Place place, Figure published, Figure real) {

		MoveRow row(Ranking.Level<PlaceMedian> before, Ranking.Level<PlaceMedian> after, Function<Place, String> href,
				boolean chosen) {
			int up = before.rank() - after.rank();
			return new MoveRow(this.place.name(), href.apply(this.place),
					List.of(PriceRank.of(before), PriceRank.of(after)), move(up),
					List.of(this.published.text(), this.real.text()), chosen);
		}

	}

}
