package org.waymark.claim.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A value in eight bytes comes out as it went in, and is found by its size. */
class PublishedValuesTests {

	private static final Release WAGES = new Release(2021, null, "wages");

	private static final Release ROUND = new Release(2021, 2031, "rounds");

	private final PublishedValuesBuilder builder = new PublishedValuesBuilder();

	private PublishedValues values(Object... statisticsAndAmounts) {
		this.builder.line(new PublishedLine("29-1141", 2018, "Registered nurses"));
		for (int i = 0; i < statisticsAndAmounts.length; i += 2) {
			Statistic statistic = (Statistic) statisticsAndAmounts[i];
			this.builder.value("29-1141", 2018, statistic, statistic.projected() ? ROUND : WAGES,
					(Number) statisticsAndAmounts[i + 1]);
		}
		return this.builder.build();
	}

	@Test
	void allOfAValueIsKept() {
		PublishedValue value = values(Statistic.HOURLY_MEAN, new BigDecimal("17.25"))
			.between(ValueUnit.DOLLARS_AN_HOUR, 1725, 1725)
			.findFirst()
			.orElseThrow();
		assertThat(value).isEqualTo(new PublishedValue(new PublishedLine("29-1141", 2018, "Registered nurses"),
				Statistic.HOURLY_MEAN, WAGES, 1725));
	}

	@Test
	void bothEndsAreIncludedAndUnitsDoNotMix() {
		PublishedValues values = values(Statistic.GROWTH, new BigDecimal("-2.2"), Statistic.GROWTH,
				new BigDecimal("0.0"), Statistic.GROWTH, new BigDecimal("2.2"), Statistic.OPENINGS, 22,
				Statistic.EMPLOYMENT, -22);
		assertThat(values.between(ValueUnit.PERCENT, -22, 22)).extracting(PublishedValue::amount)
			.containsExactly(-22, 0, 22);
		assertThat(values.between(ValueUnit.PERCENT, -21, 21)).extracting(PublishedValue::amount).containsExactly(0);
		assertThat(values.between(ValueUnit.PERCENT, Integer.MIN_VALUE, Integer.MAX_VALUE)).hasSize(3);
		assertThat(values.between(ValueUnit.OPENINGS, Integer.MIN_VALUE, Integer.MAX_VALUE)).hasSize(1);
		assertThat(values.between(ValueUnit.PERCENT, 5, -5)).isEmpty();
	}

	@Test
	void whatASearchFindsIsWhatAListHas() {
		Random random = new Random(1);
		TreeSet<Integer> list = new TreeSet<>(random.ints(1000, 0, 5000).mapToObj((tens) -> tens * 10).toList());
		PublishedValues values = values(
				list.stream().flatMap((amount) -> Stream.of(Statistic.ANNUAL_MEDIAN, amount)).toArray());
		for (int i = 0; i < 500; i++) {
			int least = random.nextInt(50_000);
			int most = least + random.nextInt(3000);
			assertThat(values.between(ValueUnit.DOLLARS_A_YEAR, least, most)).extracting(PublishedValue::amount)
				.containsExactlyElementsOf(list.subSet(least, true, most, true));
		}
	}

	@Test
	void whatIsNotPublishedIsNoValue() {
		assertThat(values(Statistic.ANNUAL_MEAN, null).size()).isZero();
	}

	@Test
	void linesBelongByCodeByTitleByListAndByGroup() {
		PublishedLine own = new PublishedLine("29-1292", 2018, "Dental hygienists");
		PublishedLine former = new PublishedLine("29-2021", 2010, "Dental Hygienists");
		PublishedLine group = new PublishedLine("29-1290", 2018, "Miscellaneous practitioners");
		PublishedLine part = new PublishedLine("29-9999", 2010, "Hygienists and aides");
		PublishedLine other = new PublishedLine("29-9999", 2018, "Somebody else");
		PublishedLines lines = new PublishedLines(List.of(own, former, group, part, other),
				List.of(new OtherCode("29-1292", 2010, "29-9999", Relation.PART)));
		assertThat(lines.of("29-1292")).containsOnly(entry(own, Relation.OWN), entry(former, Relation.OWN),
				entry(group, Relation.GROUP), entry(part, Relation.PART));
		assertThat(lines.of("99-9999")).isEmpty();
	}

	private static Map.Entry<PublishedLine, Relation> entry(PublishedLine line, Relation relation) {
		return Map.entry(line, relation);
	}

}
