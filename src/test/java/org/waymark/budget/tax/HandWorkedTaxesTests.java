package org.waymark.budget.tax;

import java.math.BigDecimal;
import java.util.Random;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.waymark.RealDataTest;
import org.waymark.place.Place;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;

import static org.assertj.core.api.Assertions.assertThat;

/** Taxes that were worked out by hand from the published tables. */
@RealDataTest
class HandWorkedTaxesTests {

	@Inject
	private TaxTables tables;

	@Inject
	private Places places;

	@ParameterizedTest
	@CsvFileSource(resources = "/hand-worked-taxes.csv", numLinesToSkip = 1)
	void areWhatTheTablesSay(String place, int pay, BigDecimal federal, BigDecimal payroll, BigDecimal state) {
		TakeHome takeHome = taxes(this.places.all().named(place).orElseThrow()).of(pay);
		assertThat(takeHome.federalTax()).isEqualTo(federal);
		assertThat(takeHome.payrollTax()).isEqualTo(payroll);
		assertThat(takeHome.stateTax()).isEqualTo(state);
	}

	@Test
	void thereAreTablesOfTheNationAndEveryStateButOfNoTerritory() {
		PlaceList all = this.places.all();
		assertThat(all.ofKind(PlaceKind.STATE)).hasSize(51)
			.allSatisfy((state) -> assertThat(taxes(state).state()).isPresent());
		assertThat(taxes(all.nation()).state()).isEmpty();
		assertThat(all.ofKind(PlaceKind.TERRITORY))
			.allSatisfy((territory) -> assertThat(this.tables.of(territory)).isEmpty());
	}

	@Test
	void thePayForABudgetIsRightToTheDollarInEveryState() {
		Random random = new Random(2026);
		for (Place state : this.places.all().ofKind(PlaceKind.STATE)) {
			Taxes taxes = taxes(state);
			for (int budget : random.ints(40, 1, 250_000).toArray()) {
				int pay = taxes.payFor(budget);
				assertThat(taxes.of(pay).covers(budget)).as("%s %d", state.name(), budget).isTrue();
				assertThat(taxes.of(pay + random.nextInt(5000)).covers(budget)).as("%s %d", state.name(), budget)
					.isTrue();
				assertThat(taxes.of(pay - 1).covers(budget)).as("%s %d", state.name(), budget).isFalse();
			}
		}
	}

	/** A cent more of tax than of pay can only be due at Ohio's fixed amount. */
	@Test
	void aDollarMoreLeavesMoreEverywhereButAtOhiosFixedAmount() {
		for (Place state : this.places.all().ofKind(PlaceKind.STATE)) {
			Taxes taxes = taxes(state);
			for (int pay = 7; pay < 300_000; pay += 97) {
				boolean cliff = taxes.state().orElseThrow().cliffs().contains(pay);
				assertThat(taxes.of(pay + 1).yearly().compareTo(taxes.of(pay).yearly()) > 0)
					.as("%s %d", state.name(), pay)
					.isNotEqualTo(cliff);
			}
		}
		Taxes ohio = taxes(this.places.all().named("OH").orElseThrow());
		assertThat(ohio.state().orElseThrow().cliffs()).containsExactly(28_450);
		assertThat(ohio.of(28_451).yearly()).isLessThan(ohio.of(28_450).yearly());
	}

	private Taxes taxes(Place place) {
		return this.tables.of(place).orElseThrow();
	}

}
