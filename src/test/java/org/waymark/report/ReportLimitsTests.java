package org.waymark.report;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.waymark.WaymarkProperties;

import static org.assertj.core.api.Assertions.assertThat;

/** How many reports are taken. */
class ReportLimitsTests {

	private final AtomicLong now = new AtomicLong();

	@Test
	void anAddressMaySendSoManyAnHour() {
		ReportLimits limits = limits(3, 100);
		assertThat(allowed(limits, "192.0.2.1", 5)).isEqualTo(3);
		this.now.addAndGet(Duration.ofMinutes(61).toNanos());
		assertThat(allowed(limits, "192.0.2.1", 5)).isEqualTo(3);
	}

	@Test
	void aReaderGetsThroughWhileAnotherSendsAllTheTime() {
		ReportLimits limits = limits(3, 100);
		allowed(limits, "192.0.2.1", 10_000);
		assertThat(limits.allow("192.0.2.2")).isTrue();
	}

	@Test
	void thereIsALimitForAllTogether() {
		ReportLimits limits = limits(3, 10);
		assertThat(IntStream.range(0, 50).filter((number) -> limits.allow("192.0.2." + number)).count()).isEqualTo(10);
	}

	@Test
	void oneNetworkIsOneAddress() {
		ReportLimits limits = limits(1, 100);
		assertThat(limits.allow("2001:db8:1:2::1")).isTrue();
		assertThat(limits.allow("2001:db8:1:2:ffff::9")).isFalse();
		assertThat(limits.allow("2001:db8:1:3::1")).isTrue();
	}

	@Test
	void zeroIsNoLimit() {
		assertThat(allowed(limits(0, 0), "192.0.2.1", 5000)).isEqualTo(5000);
	}

	private ReportLimits limits(int perAddress, int inAll) {
		return new ReportLimits(new WaymarkProperties.Reports("form", "", perAddress, inAll), this.now::get);
	}

	private static long allowed(ReportLimits limits, String address, int times) {
		return IntStream.range(0, times).filter((number) -> limits.allow(address)).count();
	}

}
