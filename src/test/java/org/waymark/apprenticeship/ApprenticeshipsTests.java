package org.waymark.apprenticeship;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.Places;

import static org.assertj.core.api.Assertions.assertThat;

@FixtureTest
class ApprenticeshipsTests {

	private static final String ELECTRICIANS = "47-2111";

	private final Apprenticeships apprenticeships;

	private final Places places;

	ApprenticeshipsTests(@Autowired Apprenticeships apprenticeships, @Autowired Places places) {
		this.apprenticeships = apprenticeships;
		this.places = places;
	}

	/** Watch repairers have a trade and no sponsor, plumbers a sponsor and no trade. */
	@ParameterizedTest
	@CsvSource({ "47-2111, true", "49-9064, true", "47-2152, true", "23-1011, false" })
	void existWhereThereIsATradeOrASponsor(String soc, boolean exist) {
		assertThat(this.apprenticeships.exists(soc)).isEqualTo(exist);
	}

	@ParameterizedTest
	@CsvSource({ "47-2111, OH, 2", "47-2111, CA, 0", "47-2111, US, 4", "29-1141, OH, 1", "49-9064, US, 0" })
	void countTheSponsorsOfAState(String soc, String place, int sponsors) {
		assertThat(this.apprenticeships.of(soc).sponsors(place(place).code())).isEqualTo(sponsors);
	}

	@Test
	void nameTheTradesFromAToZ() {
		assertThat(this.apprenticeships.of(ELECTRICIANS).titles()).containsExactly("Electrician", "Neon-Sign Servicer");
		assertThat(this.apprenticeships.of("29-1141").titles()).isEmpty();
	}

	@Test
	void listTheSponsorsOfAStateFromAToZ() {
		assertThat(this.apprenticeships.sponsors(ELECTRICIANS, List.of(place("OH")))).containsExactly(
				new Sponsor("2019-OH-2", new PlaceCode("39"), "Buckeye Electric", "Dayton", "45402",
						Set.of(SponsorKind.EMPLOYER), null, null),
				new Sponsor("2001-OH-1", new PlaceCode("39"), "IBEW Local 38 JATC", "Cleveland", "44114",
						Set.of(SponsorKind.UNION, SponsorKind.ASSOCIATION), "https://www.ibew38.org",
						LocalDate.of(2026, 7, 29)));
		assertThat(this.apprenticeships.sponsors(ELECTRICIANS, List.of(place("CA")))).isEmpty();
	}

	@Test
	void sayWhereTheListHasGaps() {
		SponsorList list = this.apprenticeships.sponsorList();
		assertThat(list.gap(place("CA"))).isEqualTo(SponsorGap.MISSING);
		assertThat(list.gap(place("WA"))).isEqualTo(SponsorGap.PARTIAL);
		assertThat(list.gap(place("OH"))).isNull();
		assertThat(list.source()).isEqualTo("apprenticeship-sponsors-2026");
	}

	private Place place(String key) {
		return this.places.all().named(key).orElseThrow();
	}

}
