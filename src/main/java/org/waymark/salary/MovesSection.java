package org.waymark.salary;

import org.waymark.source.Citation;
import org.waymark.text.Messages;

/**
 * What cost of living changes in the order of the states.
 *
 * @param caption what its table shows
 * @param year the year of the price levels
 * @param moves the states in both orders
 * @param wages the source of the wages
 * @param prices the source of the price levels
 */
record MovesSection(String caption, String year, PriceMoves moves, Citation wages, Citation prices) {

	/** The section; null if fewer than two states can be ranked. */
	static MovesSection of(SalaryService.Lines lines, SalaryHead head, Citation wages) {
		SalaryQuery query = lines.query();
		PriceMoves moves = PriceMoves.of(lines.published(), lines.real(), query.place(),
				(place) -> query.with(place).address().toString());
		return (moves == null) ? null
				: new MovesSection(
						Messages.say("salary.moves.caption", head.occupation(), head.vintage(),
								lines.nation().pay().mainLabel()),
						String.valueOf(lines.parity().vintage()), moves, wages, head.prices());
	}

}
