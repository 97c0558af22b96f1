package org.waymark.apprenticeship;

import java.util.List;
import java.util.Map;

import org.waymark.place.PlaceCode;

/**
 * The registered apprenticeships of an occupation.
 *
 * @param titles what apprentices are registered as, from A to Z; empty if only sponsors
 * name the occupation
 * @param sponsors how many sponsors train for it, by state; states without any are not in
 * it
 */
public record OccupationApprenticeships(List<String> titles, Map<PlaceCode, Integer> sponsors) {

	static final OccupationApprenticeships NONE = new OccupationApprenticeships(List.of(), Map.of());

	/** Whether there are any. */
	public boolean exist() {
		return !this.titles.isEmpty() || !this.sponsors.isEmpty();
	}

	/** How many sponsors train for it in a state; in the nation, in all of them. */
	public int sponsors(PlaceCode place) {
		return PlaceCode.NATION.equals(place) ? this.sponsors.values().stream().mapToInt(Integer::intValue).sum()
				: this.sponsors.getOrDefault(place, 0);
	}

}
