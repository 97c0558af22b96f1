package org.waymark.finder.page;

import java.util.List;
import java.util.Optional;

import org.waymark.address.CareerConverter;
import org.waymark.occupation.Career;
import org.waymark.text.Messages;
import org.waymark.web.Address;
import org.waymark.web.Choice;
import org.waymark.web.Parameters;

/**
 * The careers that the reader has selected to compare. They stand in the address, so that
 * they stay selected from page to page.
 *
 * @param careers the careers, none twice
 */
record Picks(List<Career> careers) {

	private static final String PARAMETER = "career";

	private static final int MOST = 4;

	/** Those that an address names; what nobody knows is left out. */
	static Picks of(Parameters parameters, CareerConverter careers) {
		return new Picks(
				parameters.all(PARAMETER).stream().map(careers::named).flatMap(Optional::stream).distinct().toList());
	}

	/** An address with these careers selected. */
	Address in(Address address) {
		return address.with(PARAMETER, slugs());
	}

	List<String> slugs() {
		return this.careers.stream().map(Career::slug).toList();
	}

	boolean has(String slug) {
		return slugs().contains(slug);
	}

	/** Those that are not among the results of a page. */
	List<Choice> elsewhere(List<ResultList.Result> shown) {
		List<String> here = shown.stream().map(ResultList.Result::slug).toList();
		return this.careers.stream()
			.filter((career) -> !here.contains(career.slug()))
			.map((career) -> new Choice(career.slug(), career.name(), true))
			.toList();
	}

	/** How many and which; null if there are none. */
	String words() {
		if (this.careers.isEmpty()) {
			return null;
		}
		String names = String.join(", ", this.careers.stream().map(Career::name).toList());
		int size = this.careers.size();
		return (size > MOST) ? Messages.say("site.selected.too-many", size, names)
				: Messages.say("site.selected.some", size, names);
	}

}
