package org.waymark.wage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTests {

	/** The order in which a database that is already filled has the marks. */
	private static final List<String> COLUMNS = List.of("employment", "jobs_per_1000", "location_quotient",
			"hourly_mean", "hourly_median", "annual_mean", "annual_p10", "annual_p25", "annual_median", "annual_p75",
			"annual_p90");

	@Test
	void everyMeasureHasItsOwnMarkAtThePositionOfItsColumn() {
		assertThat(Stream.of(Measure.values()).map(Measure::mark)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8,
				9, 10);
		assertThat(Stream.of(Measure.values()).sorted(Comparator.comparing(Measure::mark)).map(Measure::column))
			.containsExactlyElementsOf(COLUMNS);
	}

	@Test
	void aMeasureIsNamedAfterItsColumn() {
		assertThat(Measure.values()).allMatch((measure) -> measure.name().equalsIgnoreCase(measure.column()));
	}

}
