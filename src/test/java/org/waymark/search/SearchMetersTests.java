package org.waymark.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.RealDataTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever runs the site sees how many searches there are, how long they take and how many
 * find nothing.
 */
@RealDataTest
class SearchMetersTests {

	private final CareerSearch search;

	private final MeterRegistry meters;

	SearchMetersTests(@Autowired CareerSearch search, @Autowired MeterRegistry meters) {
		this.search = search;
		this.meters = meters;
	}

	@ParameterizedTest
	@CsvSource({ "nurse, words", "electrition, corrected", "dental welding assistant, most", "zzzzqqq, nothing" })
	void aSearchIsCountedByWhatItFound(String words, String how) {
		Timer timer = this.meters.timer("waymark.search", "found", how);
		long before = timer.count();
		this.search.find(words, 8);
		assertThat(timer.count()).isEqualTo(before + 1);
	}

}
