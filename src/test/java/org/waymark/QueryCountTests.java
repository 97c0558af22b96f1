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
	void aCareerWithAGuideCostsAtMost25WhateverThePlaceAndTheYear() {
		assertThat(queries(GUIDED)).isBetween(1L, 25L)
			.isEqualTo(queries(GUIDED + "?place=WA&year=2024"))
			.isEqualTo(queries(GUIDED + "?place=GU"));
	}

	@Test
	void aCareerWithoutAGuideCostsAtMost18AndAllOfThemTheSame() {
		assertThat(slugs().stream().map((slug) -> queries("/careers/" + slug)).distinct()).singleElement()
			.asInstanceOf(InstanceOfAssertFactories.LONG)
			.isBetween(1L, 18L);
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

	@Test
	void theFinderCostsAtMost12WhateverIsAskedOfIt() {
		assertThat(queries("/careers")).isBetween(1L, 12L)
			.isEqualTo(
					queries("/careers?place=WA&year=2024&pay=30000&education=bachelor&education=master&outlook=growing"
							+ "&openings=1000&interest=S&zone=4&zone=5&group=healthcare-practitioners-and-technical&sort=pay"))
			.isEqualTo(queries("/careers?place=OR&pay=150000&education=none&outlook=faster&openings=100000&interest=A"
					+ "&zone=1&group=legal&guide=yes&sort=name"))
			.isEqualTo(queries("/careers?q=nurse"))
			.isEqualTo(queries("/careers?q=electrition&place=WA&pay=50000&guide=yes"))
			.isEqualTo(queries("/careers?q=zzzzqqq"))
			.isEqualTo(queries("/careers?sort=education&page=20"));
	}

	@Test
	void theKindsOfWorkCostAtMost12() {
		assertThat(queries("/careers/groups")).isBetween(1L, 12L).isEqualTo(queries("/careers/groups?place=GU"));
	}

	@Test
	void theListFromAToZCostsAtMost8() {
		assertThat(queries("/careers/a-to-z")).isBetween(1L, 8L).isEqualTo(queries("/careers/a-to-z?place=GU"));
	}

	@Test
	void comparingTwoCareersCostsAtMost17WhicheverTheyAre() {
		assertThat(queries("/compare?career=registered-nurses&career=electricians&place=WA")).isBetween(1L, 17L)
			.isEqualTo(queries("/compare?career=actors&career=legislators&place=GU"))
			.isEqualTo(queries("/compare?career=cashiers&career=lawyers&year=2024&adjusted=true&work=half&years=20"));
	}

	@Test
	void comparingFourCareersInFourPlacesCostsAtMost18WhicheverTheyAre() {
		assertThat(queries("/compare?career=registered-nurses&career=electricians&career=cashiers&career=lawyers"
				+ "&place=WA&place=TX&place=OR&place=CA"))
			.isBetween(1L, 18L)
			.isEqualTo(queries("/compare?career=actors&career=legislators&career=orthopedic-surgeons-except-pediatric"
					+ "&career=models&place=GU&place=US&place=PR&place=WY&year=2024&figure=employment"));
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
