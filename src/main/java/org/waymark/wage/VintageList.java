package org.waymark.wage;

import java.util.List;

import org.waymark.web.Choice;
import org.waymark.web.Parameters;

/**
 * The vintages that have wages by state, the newest first.
 *
 * @param vintages never empty
 */
public record VintageList(List<Vintage> vintages) {

	public Vintage newest() {
		return this.vintages.get(0);
	}

	/** All of them to choose from. */
	public List<Choice> choices(Vintage chosen) {
		return this.vintages.stream()
			.map((vintage) -> new Choice(vintage.parameter(), vintage.label(), vintage.equals(chosen)))
			.toList();
	}

	/**
	 * The vintage that a reader chose.
	 * @param year the parameter's value; an empty one is the newest
	 * @throws org.waymark.web.BadParameterException if there is no such vintage
	 */
	public Vintage chosen(String year) {
		return year.isEmpty() ? newest() : Parameters.choice("year", year, this.vintages, Vintage::parameter);
	}

}
