package org.waymark;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A page costs a small number of queries that does not grow with the data. */
@WaymarkTest
class QueryCountTests {

	private static final String GUIDED = "/careers/medical-office-administrator";

	private final Pages pages;

	private final Statistics statistics;

	QueryCountTests(@Autowired Pages pages, @Autowired EntityManagerFactory factory) {
		this.pages = pages;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void aCareerWithAGuideCostsAtMost22WhateverThePlaceAndTheYear() {
		assertThat(queries(GUIDED)).isBetween(1L, 22L)
			.isEqualTo(queries(GUIDED + "?place=WA&year=2024"))
			.isEqualTo(queries(GUIDED + "?place=GU"));
	}

	@Test
	void aCareerWithoutAGuideCostsAtMost16AndAllOfThemTheSame() {
		assertThat(slugs().stream().map((slug) -> queries("/careers/" + slug)).distinct()).singleElement()
			.asInstanceOf(InstanceOfAssertFactories.LONG)
			.isBetween(1L, 16L);
	}

	@Test
	void aSalaryPageCostsAtMost10HoweverManyStatesItHas() {
		assertThat(slugs().stream().map((slug) -> queries("/careers/" + slug + "/salary")).distinct()).singleElement()
			.asInstanceOf(InstanceOfAssertFactories.LONG)
			.isBetween(1L, 10L)
			.isEqualTo(queries(GUIDED + "/salary"))
			.isEqualTo(queries(GUIDED + "/salary?place=WA&year=2024&adjusted=true&sort=place"));
	}

	@Test
	void theFileOfASalaryPageCostsAtMost10() {
		assertThat(slugs().stream().map((slug) -> queries("/careers/" + slug + "/salary.csv")).distinct())
			.singleElement()
			.asInstanceOf(InstanceOfAssertFactories.LONG)
			.isBetween(1L, 10L);
	}

	@Test
	void thePageOfAllStatesCostsAtMost7HoweverItIsSorted() {
		assertThat(queries("/states")).isBetween(1L, 7L)
			.isEqualTo(queries("/states?sort=price-level&order=asc"))
			.isEqualTo(queries("/states?sort=place"));
	}

	@Test
	void thePageOfAStateCostsAtMost9WhetherTheTablesHaveItOrNot() {
		assertThat(queries("/states/WA")).isBetween(1L, 9L)
			.isEqualTo(queries("/states/WY?year=2024"))
			.isEqualTo(queries("/states/PR?year=2024"))
			.isEqualTo(queries("/states/GU"));
	}

	/** One with all figures, one by the hour, one with caps, one without any states. */
	private static List<String> slugs() {
		return List.of("registered-nurses", "actors", "orthopedic-surgeons-except-pediatric", "legislators");
	}

	private long queries(String address) {
		this.statistics.clear();
		assertThat(this.pages.open(address).status()).as(address).isEqualTo(200);
		return this.statistics.getPrepareStatementCount();
	}

}
