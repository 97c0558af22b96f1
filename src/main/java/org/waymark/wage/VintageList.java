package org.waymark.wage;

import java.util.List;

/**
 * The vintages that have wages by state, the newest first.
 *
 * @param vintages never empty
 */
public record VintageList(List<Vintage> vintages) {

	public Vintage newest() {
		return this.vintages.get(0);
	}

}
