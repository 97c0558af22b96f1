package org.waymark.prosandcons;

import java.math.BigDecimal;

import org.waymark.cashflow.Stage.StageKind;
import org.waymark.cashflow.Way;
import org.waymark.training.Preparation;

/**
 * What a preparation takes, by the one rule for all of them.
 *
 * @param months the months of school and of work in another job before the first day;
 * null if nobody says
 * @param dollars what it costs, in US dollars; null if a price is not known
 */
record TrainingFigures(BigDecimal months, BigDecimal dollars) {

	static TrainingFigures of(Preparation preparation) {
		if (preparation.unknown()) {
			return new TrainingFigures(null, null);
		}
		Way way = preparation.way();
		return new TrainingFigures(BigDecimal.valueOf(way.study().usual() + way.months(StageKind.EXPERIENCE).usual()),
				way.unpriced() ? null : BigDecimal.valueOf(way.dollars().usual()));
	}

}
