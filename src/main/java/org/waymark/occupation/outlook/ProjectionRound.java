package org.waymark.occupation.outlook;

import java.math.BigDecimal;

/**
 * What one round of BLS's projections expected of an occupation.
 *
 * @param soc the occupation
 * @param baseYear the year that it starts from
 * @param targetYear the year that it looks ahead to
 * @param changePercent the change in jobs between them, in percent
 * @param source the id of its source
 */
public record ProjectionRound(String soc, int baseYear, int targetYear, BigDecimal changePercent, String source) {

	/** The newest projection as the last of its rounds. */
	public static ProjectionRound of(Projection newest) {
		return new ProjectionRound(newest.soc(), newest.baseYear(), newest.targetYear(), newest.changePercent(),
				newest.source());
	}

}
