package org.waymark.occupation.conditions;

import java.math.BigDecimal;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** How conditions of work are said. */
@FixtureTest
class WorkConditionsTests {

	@Inject
	private PageTester pages;

	@ParameterizedTest
	@CsvSource({ "OUTDOORS, 1.49, never", "OUTDOORS, 1.50, a few times a year at most", "OUTDOORS, 4.5, every day",
			"STANDING, 3.0, about half the time", "CLOSENESS, 5, close enough to touch", "HOURS, 2.49, 40",
			"HOURS, 2.5, more than 40", "SCHEDULE, 1.26, regular" })
	void saysTheAnswerNearestToTheAverage(WorkCondition condition, BigDecimal average, String words) {
		assertThat(condition.inWords(average)).isEqualTo(words);
	}

	@Test
	void aCareerHasThemOnItsPage() {
		TestPage page = this.pages.open("/careers/registered-nurse");
		assertThat(page.section("Working conditions").text()).contains("Standing about half the time",
				"Exposed to disease or infection about once a week", "Hours per week 40", "O*NET 30.3 (modified)");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void whereNobodyWasAskedThereIsNoSection() {
		assertThat(this.pages.open("/careers/orthopedic-surgeons-except-pediatric").all("#conditions")).isEmpty();
	}

}
