package org.waymark.payoff;

import java.util.List;

import org.waymark.chart.LineChart;
import org.waymark.source.Citation;
import org.waymark.training.TrainingSource;
import org.waymark.web.Choice;

/**
 * The economics of the paths as the reader sees them: a computed estimate with every
 * assumption beside it.
 *
 * @param place where, as it stands in a sentence
 * @param vintage the label of the vintage of the pay
 * @param older whether that is not the vintage that the reader chose, which has no line
 * of all jobs in the place
 * @param years how many years are looked at
 * @param adjusted whether pay is in prices of the national average
 * @param questions the assumptions on all paths
 * @param now what starting work now pays, as it stands in its field; empty for the
 * default
 * @param nowDefault what the default is and where it comes from
 * @param plans the assumptions on each career
 * @param results what came out, starting now first
 * @param pairs when each career catches up with each other
 * @param chart the lines; null if no career's pay is known
 * @param table the running totals year by year
 * @param sums the arithmetic of each path
 * @param csvHref the table as a file
 * @param sources where the figures come from
 */
public record PayoffSection(String place, String vintage, boolean older, int years, boolean adjusted,
		List<Question> questions, String now, String nowDefault, List<PlanView> plans, List<Result> results,
		List<Pair> pairs, LineChart chart, YearTable table, List<Sums> sums, String csvHref, List<Citation> sources) {

	/** An assumption on all paths, with the answers to choose from. */
	record Question(String parameter, String label, List<Choice> answers) {
	}

	/**
	 * How one trains for a career, as the reader may change it.
	 *
	 * @param slug the career's name in addresses
	 * @param name its name
	 * @param ways the ways to train
	 * @param months the months of training
	 * @param dollars the cost of training
	 * @param ownMonths whether the months are the reader's own
	 * @param ownDollars whether the cost is the reader's own
	 * @param origin where these come from
	 * @param source where the length is said; null if that is not one document
	 */
	record PlanView(String slug, String name, List<Choice> ways, int months, int dollars, boolean ownMonths,
			boolean ownDollars, String origin, TrainingSource source) {
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
	record Result(String name, String training, String pay, String even, String total, String ahead, String best,
			String missing) {
	}

	/** When one career catches up with another that has less in the end. */
	record Pair(String name, String other, String when) {
	}

	/** The running totals at the end of each year. */
	record YearTable(List<String> columns, List<Line> rows) {
	}

	/** A year and its running totals. */
	record Line(int year, List<String> totals) {
	}

	/** The arithmetic of a path, a line for each year. */
	record Sums(String name, List<SumLine> lines) {
	}

	/** The arithmetic of a year. */
	record SumLine(int year, String sums, String net, String total) {
	}

}
