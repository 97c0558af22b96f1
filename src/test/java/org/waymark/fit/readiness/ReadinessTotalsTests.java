package org.waymark.fit.readiness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The time and money that is left equals what the payoff counts, on the pages of both.
 */
@RealDataTest
class ReadinessTotalsTests {

	private static final int SAMPLE = 40;

	@Inject
	private PageTester pages;

	@Inject
	private Careers careers;

	@ParameterizedTest
	@ValueSource(strings = { "", "&place=OH", "&place=GU" })
	void whoHasNothingHasLeftWhatThePayoffCounts(String place) {
		sample().forEach((career) -> {
			String other = career.slug().equals("cashiers") ? "actors" : "cashiers";
			TestPage compared = this.pages.open("/compare?career=" + career.slug() + "&career=" + other + place);
			String training = compared.all(".outcome tbody tr")
				.stream()
				.filter((row) -> row.selectFirst("th").text().equals(career.name()))
				.map((row) -> row.selectFirst("td").text())
				.findFirst()
				.orElseThrow();
			assertThat(this.pages.open("/fit?career=" + career.slug() + place).section("What’s left").text())
				.as(career.slug())
				.contains("Counted as in a comparison: " + training + ".");
		});
	}

	@Test
	void noTwoChecksOfAPageHaveOneKey() {
		sample().forEach((career) -> assertThat(
				this.pages.open("/fit?career=" + career.slug() + "&place=OH").all("[name=have]").eachAttr("value"))
			.as(career.slug())
			.isNotEmpty()
			.doesNotHaveDuplicates());
	}

	/** All that have a guide, and some of the others. */
	private List<Career> sample() {
		List<Career> others = new ArrayList<>(this.careers.all());
		others.removeIf(Career::guided);
		Collections.shuffle(others, new Random(20));
		return Stream.concat(this.careers.guided().stream(), others.stream().limit(SAMPLE)).toList();
	}

}
