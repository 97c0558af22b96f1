package org.waymark;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WaymarkPropertiesTests {

	@Test
	void everySettingHasADefault() {
		assertThat(Settings.none()).isEqualTo(new WaymarkProperties("classpath:data/", "", DataSize.ofMegabytes(64),
				Duration.ofSeconds(15), 64, new WaymarkProperties.Cached(8, 8, 32, 100, 8),
				new WaymarkProperties.Reports("form", "", 10, 300)));
	}

	@Test
	void everySettingCanBeSet() {
		assertThat(Settings.of("waymark.cache", "0B").cache()).isEqualTo(DataSize.ofBytes(0));
		assertThat(Settings.of("waymark.check-data", "1m").checkData()).isEqualTo(Duration.ofMinutes(1));
		assertThat(Settings.of("waymark.cached.wage-tables", "3").cached().wageTables()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "waymark.data, ' '", "waymark.address, waymark.example", "waymark.cache, -1B",
			"waymark.check-data, 0s", "waymark.pages-at-a-time, 0", "waymark.cached.occupations, 0",
			"waymark.cached.wages, many", "waymark.reports.to, nobody", "waymark.reports.to, a@b?bcc=c@d",
			"waymark.reports.per-address, -1", "waymark.reports.in-all, -1" })
	void aSettingThatCannotBeIsRefused(String name, String value) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> Settings.of(name, value))
			.havingRootCause()
			.withMessageContaining(name.startsWith("waymark.cached") ? "" : name);
	}

}
