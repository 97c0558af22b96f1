package org.waymark.chart;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.wage.Figure;
import org.waymark.wage.Samples;
import org.waymark.wage.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class RentShareTests {

	/**
	 * 12 × 1,120 / 46,345 = 0.28999…; 12 × 1,000 / 80,000 = 0.15; 12 × 1,250 / 120,000.
	 */
	@ParameterizedTest
	@CsvSource({ "1120, 46345, 29", "1000, 80000, 15", "1250, 120000, 13", "1249, 120000, 12", "1168, 111750, 13",
			"2500, 20000, 150" })
	void twelveRentsAreDividedByTheMedian(int rent, long median, int percent) {
		assertThat(RentShare.percent(rent, Samples.yearly(median))).hasValue(percent);
	}

	@Test
	void whereNoExactMedianIsKnownThereIsNoShare() {
		assertThat(RentShare.percent(1000, Samples.notReleased())).isEmpty();
		assertThat(RentShare.percent(1000, Samples.capped())).isEmpty();
		assertThat(RentShare.percent(1000, Samples.floor())).isEmpty();
		assertThat(RentShare.percent(1000, Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.HOURLY_ONLY))).isEmpty();
	}

	@Test
	void anHourlyMedianIsNotTurnedIntoAYearlyOne() {
		assertThat(RentShare.percent(1000, Figure.published(Unit.DOLLARS_AN_HOUR, new BigDecimal("23.10")))).isEmpty();
	}

}
