package org.waymark.server.cache;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GzipTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "gzip | true", "deflate, gzip;q=0.5, br | true", "GZIP | true",
			"gzip;q=0 | false", "gzip; q=0.000 | false", "br | false", "x-gzip | false", "'' | false" })
	void gzipIsSentToThoseWhoTakeIt(String accepted, boolean taken) {
		assertThat(Gzip.isIn(accepted)).isEqualTo(taken);
		assertThat(Gzip.isIn(null)).isFalse();
	}

}
