package org.waymark.chart.line;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.chart.FigureCell;
import org.waymark.text.Messages;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.MedianHistory;
import org.waymark.wage.MedianOfYear;
import org.waymark.wage.Unit;
import org.waymark.wage.WageEstimate;

/**
 * The national medians of an occupation by year, as a table and a chart.
 *
 * @param dollarsOfYear the year whose dollars the real medians are in
 * @param rows the newest year first
 * @param chart the same drawn; null if there are fewer than three amounts
 */
public record WageHistory(int dollarsOfYear, List<YearRow> rows, LineChart chart) {

	private static final int POINTS = 3;

	/**
	 * Joins the history of medians with the wage tables, which know more of the last
	 * years.
	 * @param history the medians by year
	 * @param tables the national lines of the wage tables
	 */
	public static WageHistory of(MedianHistory history, List<WageEstimate> tables) {
		Map<Integer, MedianOfYear> byYear = new TreeMap<>();
		tables.forEach((pay) -> byYear.put(pay.vintage(),
				new MedianOfYear(pay.vintage(), amount(pay.median()), null, pay.source())));
		history.years().forEach((median) -> byYear.put(median.vintage(), median));
		Map<Integer, WageEstimate> payOf = tables.stream()
			.collect(Collectors.toMap(WageEstimate::vintage, Function.identity()));
		List<MedianOfYear> years = List.copyOf(byYear.values());
		List<YearRow> rows = years.stream()
			.sorted((one, other) -> other.vintage() - one.vintage())
			.map((year) -> row(year, payOf.get(year.vintage())))
			.toList();
		boolean drawn = years.stream().filter((year) -> year.annualMedian() != null).count() >= POINTS;
		return new WageHistory(history.dollarsOfYear(), rows,
				drawn ? HistoryChart.of(years, history.dollarsOfYear(), words(rows)) : null);
	}

	private static Integer amount(Figure figure) {
		return (figure.missing() || figure.capped()) ? null : figure.amount().intValueExact();
	}

	private static YearRow row(MedianOfYear year, WageEstimate pay) {
		FigureCell median = (pay != null) ? FigureCell.of(pay.median()) : cell(year.annualMedian());
		return new YearRow(String.valueOf(year.vintage()), List.of(median, cell(year.annualMedianReal()),
				cell(pay, Measure.ANNUAL_P10), cell(pay, Measure.ANNUAL_P90)));
	}

	private static FigureCell cell(WageEstimate pay, Measure measure) {
		return (pay != null) ? FigureCell.of(pay.get(measure)) : cell(null);
	}

	private static FigureCell cell(Integer amount) {
		return FigureCell.of(Figure.known(Unit.DOLLARS_A_YEAR, amount, Figure.State.NOT_IN_TABLE));
	}

	/** Whether there is any amount at all. */
	public boolean known() {
		return this.rows.stream().flatMap((row) -> row.cells().stream()).anyMatch((cell) -> !cell.missing());
	}

	/** Which years there are; the source has more of other occupations. */
	public String years() {
		return Messages.say("chart.history.years", this.rows.get(this.rows.size() - 1).year(), this.rows.get(0).year());
	}

	private static String words(List<YearRow> rows) {
		YearRow first = rows.get(rows.size() - 1);
		YearRow last = rows.get(0);
		return Messages.say("chart.history.words", first.year(), first.cells().get(0).text(), last.year(),
				last.cells().get(0).text());
	}

	/**
	 * A year.
	 *
	 * @param year the year
	 * @param cells median, real median, 10th and 90th percentile
	 */
	public record YearRow(String year, List<FigureCell> cells) {
	}

}
