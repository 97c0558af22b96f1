package org.waymark.report;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import org.waymark.WaymarkProperties;

/**
 * Counts reports, so that no one sends more than a person writes: each hour so many from
 * an address, and so many in all. Addresses are in memory only, for that hour.
 */
@Component
class ReportLimits {

	private static final Duration HOUR = Duration.ofHours(1);

	private static final int ADDRESSES = 10_000;

	/** Whoever has an IPv6 address has at least all that begin with its half. */
	private static final int HALF = 8;

	private static final String ALL = "";

	private final Cache<String, AtomicInteger> counts;

	private final Cache<String, AtomicInteger> total;

	private final WaymarkProperties.Reports settings;

	@Autowired
	ReportLimits(WaymarkProperties settings) {
		this(settings.reports(), Ticker.systemTicker());
	}

	ReportLimits(WaymarkProperties.Reports settings, Ticker clock) {
		this.settings = settings;
		this.counts = Caffeine.newBuilder().expireAfterWrite(HOUR).maximumSize(ADDRESSES).ticker(clock).build();
		this.total = Caffeine.newBuilder().expireAfterWrite(HOUR).ticker(clock).build();
	}

	/**
	 * Counts one more report.
	 * @param address the address that it comes from
	 * @return whether it may be kept
	 */
	boolean allow(String address) {
		return counts(this.counts, network(address), this.settings.perAddress())
				&& counts(this.total, ALL, this.settings.inAll());
	}

	private static boolean counts(Cache<String, AtomicInteger> counts, String key, int most) {
		return most == 0 || counts.get(key, (any) -> new AtomicInteger()).incrementAndGet() <= most;
	}

	/** The address itself, or the network that an IPv6 address is in. */
	private static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			return (InetAddress.getByName(address) instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), HALF)) : address;
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
