package org.waymark.salary;

import java.util.List;

import org.waymark.chart.BestPaying;
import org.waymark.chart.PayRange;
import org.waymark.chart.PlaceTable;
import org.waymark.chart.Scale;
import org.waymark.chart.StateMap;
import org.waymark.occupation.Career;
import org.waymark.source.Citation;
import org.waymark.web.Address;
import org.waymark.web.Choice;

/**
 * The salary page as the reader sees it.
 *
 * @param career whose pay
 * @param occupation the BLS occupation that the figures are those of
 * @param place the reader's place, as it stands in a sentence
 * @param vintage the label of the vintage
 * @param places the places to choose from
 * @param vintages the vintages to choose from
 * @param kept what else stands in the address and is to stay there
 * @param adjusted whether wages are put into prices of the national average
 * @param switchHref the same page with the other kind of prices
 * @param csvHref the table as a file
 * @param careerHref the career's own page, for the same place and vintage
 * @param unit what the map and the ranking show, such as "median pay a year"
 * @param standing how the reader's place stands among the others; null for the nation
 * @param ranges the pay ranges of the nation and of the reader's place on one scale
 * @param scale the marks of that scale
 * @param best where it pays best
 * @param map the map
 * @param table the table
 * @param moves what prices change in the order of the states; null if they have no order
 * @param wages the source of the wages
 * @param prices the source of the price levels; null for wages as published
 * @param notes what one should know of the figures of this occupation and vintage
 */
record SalaryPage(Career career, String occupation, String place, String vintage, List<Choice> places,
		List<Choice> vintages, List<Address.Parameter> kept, boolean adjusted, String switchHref, String csvHref,
		String careerHref, String unit, String standing, List<PayRange> ranges, List<Scale.Tick> scale, BestPaying best,
		StateMap map, PlaceTable table, PriceMoves moves, Citation wages, Citation prices, List<String> notes) {

	/** What the page shows, which is also its heading. */
	public String title() {
		return this.career.name() + ": pay by state" + adjustment();
	}

	/** What stands after the name of figures that are adjusted; else nothing. */
	public String adjustment() {
		return this.adjusted ? ", adjusted for cost of living" : "";
	}

	/** Whether any pay range is drawn, so that it needs a scale. */
	public boolean scaled() {
		return this.ranges.stream().anyMatch(PayRange::drawn);
	}

}
