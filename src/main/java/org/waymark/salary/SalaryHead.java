package org.waymark.salary;

import java.util.List;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.web.Address;
import org.waymark.web.Choice;

/**
 * The head of the salary page.
 *
 * @param career whose pay
 * @param occupation the BLS occupation that the figures are those of
 * @param vintage the label of the vintage
 * @param places the places to choose from
 * @param vintages the vintages to choose from
 * @param kept what else stands in the address and is to stay there
 * @param adjusted whether wages are put into prices of the national average
 * @param switchHref the same page with the other kind of prices
 * @param careerHref the career's own page, for the same place and vintage
 * @param prices the source of the price levels
 */
record SalaryHead(Career career, String occupation, String vintage, List<Choice> places, List<Choice> vintages,
		List<Address.Parameter> kept, boolean adjusted, String switchHref, String careerHref, Citation prices) {

	static SalaryHead of(SalaryQuery query, String occupation, Citation prices) {
		return new SalaryHead(query.career(), occupation, query.vintage().label(), Addresses.places(query.from()),
				Addresses.years(query.from()), query.address().without("place", "year").parameters(), query.adjusted(),
				query.adjusted(!query.adjusted()).address().toString(),
				query.address().at(Addresses.path(query.career())).only("place", "year").toString(), prices);
	}

	/** What the page shows, which is also its heading. */
	public String title() {
		return Messages.say("salary.title", this.career.name(), this.adjusted);
	}

	/** What the page is about, for search engines. */
	public String description() {
		return Messages.say("salary.description", this.career.name(), this.adjusted, this.vintage);
	}

}
