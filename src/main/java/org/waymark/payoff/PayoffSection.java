package org.waymark.payoff;

import java.util.List;

import org.waymark.chart.line.LineChart;
import org.waymark.source.Citation;

/**
 * What paths cost and pay, as the reader sees it: a computed estimate with every
 * assumption beside it.
 *
 * @param basis what it is computed from
 * @param results what came out, starting now first
 * @param chart the lines; null if no career's pay is known
 * @param pairs when each career catches up with each other
 * @param form the assumptions, to be changed
 * @param table the running totals year by year
 * @param sums the arithmetic of each path
 * @param csvHref the table as a file
 * @param sources where the figures come from
 */
public record PayoffSection(Basis basis, List<PathResult> results, LineChart chart, List<Pair> pairs, PayoffForm form,
		YearTable table, List<Sums> sums, String csvHref, List<Citation> sources) {

	/**
	 * What it is computed from.
	 *
	 * @param place where, as it stands in a sentence
	 * @param vintage the label of the vintage of the pay
	 * @param older whether that is not the vintage that the reader chose, which has no
	 * line of all jobs in the place
	 * @param years how many years are looked at
	 * @param adjusted whether pay is in prices of the national average
	 */
	record Basis(String place, String vintage, boolean older, int years, boolean adjusted) {
	}

	/**
	 * What came out for a path.
	 *
	 * @param name the path
	 * @param training its training, in words
	 * @param pay its pay, in words
	 * @param even when it catches up with starting now
	 * @param total what is left at the horizon
	 * @param ahead how far it is ahead of starting now by then
	 * @param best in words, that it has the most at the horizon; null if it does not
	 * @param missing why nothing can be computed; null if it can
	 */
	record PathResult(String name, String training, String pay, String even, String total, String ahead, String best,
			String missing) {
	}

	/** When one career catches up with another that has less in the end. */
	record Pair(String name, String other, String when) {
	}

	/** The running totals at the end of each year. */
	record YearTable(List<String> columns, List<YearTotals> rows) {
	}

	/** A year and its running totals. */
	record YearTotals(int year, List<String> totals) {
	}

	/** The arithmetic of a path, a line for each year. */
	record Sums(String name, List<SumLine> lines) {
	}

	/** The arithmetic of a year. */
	record SumLine(int year, String sums, String net, String total) {
	}

}
