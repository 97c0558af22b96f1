package org.waymark.salary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.waymark.chart.FigureCell;
import org.waymark.chart.PlaceTable.PlaceRow;
import org.waymark.chart.Ranking;
import org.waymark.place.Place;
import org.waymark.salary.PriceMoves.PriceRank;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.wage.Measure;

/**
 * The areas of the reader's state, or those of the whole country that pay best, each with
 * its rank by pay as published and adjusted for cost of living.
 *
 * @param heading its heading
 * @param rule which areas it shows
 * @param caption what it shows
 * @param columns its figures
 * @param rows the areas, the best-paying first
 * @param notes which areas have no rank, and what is tied with the last one
 * @param priceYear the year of the price levels
 * @param wages the source of the wages
 * @param prices the source of the price levels
 */
record AreasSection(String heading, String rule, String caption, List<String> columns, List<PlaceRow> rows,
		List<String> notes, String priceYear, Citation wages, Citation prices) {

	/** Null if there are none. */
	static AreasSection of(SalaryService.Lines lines, List<AreaPay> areas, SalaryHead head, Citation wages) {
		SalaryQuery query = lines.query();
		boolean adjusted = query.adjusted();
		Place state = query.from().places().principalState(query.place());
		AreaRanks ranks = AreaRanks.of(areas, state);
		List<Column> columns = columns(lines, ranks, adjusted);
		List<PlaceRow> rows = ranks.shown(adjusted).stream().map((area) -> row(area, columns, query)).toList();
		String rule = state.nation() ? Messages.say("salary.areas.best", AreaRanks.ENOUGH_JOBS, adjusted)
				: Messages.say("salary.areas.state", state.name());
		return rows.isEmpty() ? null
				: new AreasSection(Messages.say("salary.areas.title", state.inSentence(), state.key(), adjusted), rule,
						Messages.say("salary.table.caption", head.occupation(), head.vintage(), adjusted),
						columns.stream().map(Column::label).toList(), rows, notes(ranks, adjusted),
						String.valueOf(lines.parity().vintage()), wages, head.prices());
	}

	private static List<String> notes(AreaRanks ranks, boolean adjusted) {
		List<String> notes = new ArrayList<>();
		long tied = ranks.tiedWithLast(adjusted);
		if (tied > 0) {
			notes.add(Messages.say("salary.areas.tied-with-last", tied));
		}
		notes.addAll(ranks.notRanked());
		return notes;
	}

	/** Both ranks stand first; the median stands there in both prices. */
	private static List<Column> columns(SalaryService.Lines lines, AreaRanks ranks, boolean adjusted) {
		List<Column> columns = new ArrayList<>();
		if (ranks.published().size() > 0) {
			columns.add(new Column(Messages.say("salary.moves.rank"), (area) -> rank(ranks.level(area, false))));
			columns
				.add(new Column(Messages.say("salary.moves.rank-adjusted"), (area) -> rank(ranks.level(area, true))));
		}
		SalaryQuery.columns(lines.nation().pay())
			.stream()
			.filter(Measure.OF_AREAS::contains)
			.forEach((measure) -> columns.addAll((measure == Measure.ANNUAL_MEDIAN) ? medians()
					: List.of(new Column(measure.label(), (area) -> FigureCell.of(area.in(adjusted).get(measure))))));
		return columns;
	}

	private static List<Column> medians() {
		return List.of(new Column(Messages.say("salary.moves.median"), (area) -> FigureCell.of(area.median(false))),
				new Column(Messages.say("salary.moves.median-adjusted"), (area) -> FigureCell.of(area.median(true))));
	}

	private static FigureCell rank(Ranking.Level<AreaPay> level) {
		if (level == null) {
			return new FigureCell(Messages.say("salary.areas.no-rank"), true);
		}
		PriceRank rank = PriceRank.of(level);
		return new FigureCell(rank.shared() ? Messages.say("salary.areas.tied", rank.text()) : rank.text(), false);
	}

	private static PlaceRow row(AreaPay area, List<Column> columns, SalaryQuery query) {
		return new PlaceRow(area.place().name(), query.with(area.place()).address().toString(),
				columns.stream().map((column) -> column.cell().apply(area)).toList(), false,
				area.place().equals(query.place()));
	}

	/**
	 * A column of the table.
	 *
	 * @param label what stands over it
	 * @param cell what it says of an area
	 */
	private record Column(String label, Function<AreaPay, FigureCell> cell) {
	}

}
