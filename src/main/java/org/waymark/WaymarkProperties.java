package org.waymark;

import java.time.Duration;
import java.util.stream.IntStream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * The settings of Waymark itself.
 *
 * @param data the folder of data files: a path, or a {@code classpath:} or {@code file:}
 * address
 * @param address the site's address, such as {@code https://waymark.example}; empty for
 * the one that the reader uses
 * @param cache how much memory made pages may take; with 0 bytes each is made anew
 * @param checkData how often to look whether another instance has loaded new data
 * @param pagesAtATime how many pages are made at a time
 * @param cached how much of what was read from the database is cached
 * @param reports how readers tell of errors
 */
@ConfigurationProperties("waymark")
public record WaymarkProperties(@DefaultValue("classpath:data/") String data, @DefaultValue("") String address,
		@DefaultValue("64MB") DataSize cache, @DefaultValue("15s") Duration checkData,
		@DefaultValue("64") int pagesAtATime, @DefaultValue Cached cached, @DefaultValue Reports reports) {

	/** Refuses what cannot be. */
	public WaymarkProperties {
		Assert.hasText(data, "waymark.data must name a folder");
		Assert.isTrue(address.matches("|https?://.+"), "waymark.address must be like https://waymark.example");
		Assert.isTrue(!cache.isNegative(), "waymark.cache must not be negative");
		Assert.isTrue(checkData.toMillis() > 0, "waymark.check-data must be longer than 0");
		Assert.isTrue(pagesAtATime > 0, "waymark.pages-at-a-time must be at least 1");
	}

	/**
	 * How readers tell of errors.
	 *
	 * @param to {@code form} for the site's own form, {@code none}, or an e-mail address
	 * @param url the database of reports; empty for one beside that of the data
	 * @param perAddress how many reports an hour from one address; 0 for any number
	 * @param inAll how many reports an hour in all; 0 for any number
	 */
	public record Reports(@DefaultValue("form") String to, @DefaultValue("") String url,
			@DefaultValue("10") int perAddress, @DefaultValue("300") int inAll) {

		/** Refuses what cannot be. */
		public Reports {
			Assert.isTrue(to.matches("form|none|[^@\\s?&]+@[^@\\s?&]+"),
					"waymark.reports.to must be form, none or an e-mail address");
			Assert.isTrue(perAddress >= 0, "waymark.reports.per-address must not be negative");
			Assert.isTrue(inAll >= 0, "waymark.reports.in-all must not be negative");
		}

		/** Whether the site has a form. */
		public boolean form() {
			return this.to.equals("form");
		}

		/** Where to write instead; null if nowhere. */
		public String email() {
			return this.to.contains("@") ? this.to : null;
		}

	}

	/**
	 * How many of each are cached; those that are asked for often.
	 *
	 * @param finderLists all careers as seen from a place and year
	 * @param wageTables wages of all occupations in a place and year, half a megabyte
	 * each
	 * @param wages wages of an occupation in all places, some 70 kilobytes each
	 * @param occupations what a page tells of an occupation wherever the reader is, some
	 * tens of kilobytes each
	 * @param completions what all colleges awarded in the fields that lead to an
	 * occupation, up to two megabytes each
	 */
	public record Cached(@DefaultValue("8") int finderLists, @DefaultValue("8") int wageTables,
			@DefaultValue("32") int wages, @DefaultValue("100") int occupations, @DefaultValue("8") int completions) {

		/** Refuses what cannot be. */
		public Cached {
			Assert.isTrue(
					IntStream.of(finderLists, wageTables, wages, occupations, completions).min().orElseThrow() > 0,
					"Each setting of waymark.cached must be at least 1");
		}

	}

}
