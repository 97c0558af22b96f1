package org.waymark.salary;

/**
 * The salary page as the reader sees it.
 *
 * @param head what it shows and the choices
 * @param range the pay ranges of the nation and of the reader's place
 * @param map the map
 * @param best where it pays best; null if no state can be ranked
 * @param table the table
 * @param areas the areas of the reader's state, or the best-paying ones; null if there
 * are none
 * @param moves what prices change in the order of the states; null if they have no order
 */
record SalaryPage(SalaryHead head, RangeSection range, MapSection map, BestSection best, TableSection table,
		AreasSection areas, MovesSection moves) {
}
