package org.waymark.prosandcons;

import java.util.List;

import org.waymark.occupation.Career;
import org.waymark.occupation.outlook.Projection;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;

/**
 * A career as the reader looks at it.
 *
 * @param career the career
 * @param from the reader's place and vintage
 * @param pay its line in that place
 * @param projection its outlook; null if BLS has none
 * @param ways how people prepare for it, the education that BLS names last
 */
public record CareerFigures(Career career, PlaceAndYear from, WageEstimate pay, Projection projection,
		List<Preparation> ways) {

	/** How people usually prepare for it. */
	Preparation usual() {
		return this.ways.get(Preparations.usual(this.ways));
	}

	/** Whether a guide says how. */
	boolean prepared() {
		return Preparations.usual(this.ways) < this.ways.size() - 1;
	}

}
