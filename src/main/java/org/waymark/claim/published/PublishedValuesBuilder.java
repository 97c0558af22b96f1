package org.waymark.claim.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.springframework.util.Assert;

/** Gathers the values of tables line by line. */
class PublishedValuesBuilder {

	private final List<PublishedLine> lines = new ArrayList<>();

	private final Map<String, Integer> positions = new HashMap<>();

	private final List<Release> releases = new ArrayList<>();

	private final LongStream.Builder values = LongStream.builder();

	void line(PublishedLine line) {
		this.positions.put(key(line.soc(), line.version()), this.lines.size());
		this.lines.add(line);
	}

	private static String key(String soc, int version) {
		return soc + " " + version;
	}

	/** Adds what a table or round says of a line; null says nothing. */
	void value(String soc, int version, Statistic statistic, Release release, Number amount) {
		if (amount != null) {
			int steps = statistic.unit()
				.steps(new BigDecimal(amount.toString()))
				.setScale(0, RoundingMode.HALF_UP)
				.intValueExact();
			this.values
				.add(PublishedValues.pack(this.positions.get(key(soc, version)), statistic, position(release), steps));
		}
	}

	/** A number of thousands. */
	void thousands(String soc, int version, Statistic statistic, Release release, BigDecimal thousands) {
		value(soc, version, statistic, release, (thousands != null) ? thousands.movePointRight(3) : null);
	}

	/** The first source that names a release is the one that most of its lines have. */
	private int position(Release release) {
		for (int i = 0; i < this.releases.size(); i++) {
			if (this.releases.get(i).baseYear() == release.baseYear()
					&& (this.releases.get(i).targetYear() == null) == (release.targetYear() == null)) {
				return i;
			}
		}
		this.releases.add(release);
		return this.releases.size() - 1;
	}

	/** The years of the wage tables so far. */
	Set<Integer> wageYears() {
		return this.releases.stream()
			.filter((release) -> release.targetYear() == null)
			.map(Release::baseYear)
			.collect(Collectors.toSet());
	}

	List<PublishedLine> lines() {
		return List.copyOf(this.lines);
	}

	PublishedValues build() {
		Assert.state(this.lines.size() <= PublishedValues.MOST_LINES, "too many lines to index");
		Assert.state(this.releases.size() <= PublishedValues.MOST_RELEASES, "too many releases to index");
		return new PublishedValues(this.values.build().toArray(), List.copyOf(this.lines), List.copyOf(this.releases));
	}

}
