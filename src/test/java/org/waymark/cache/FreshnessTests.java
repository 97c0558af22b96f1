package org.waymark.cache;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.data.LoadedData;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FreshnessTests {

	private final PageShelf shelf = new PageShelf(DataSize.ofMegabytes(1));

	private final LoadedData data = mock(LoadedData.class);

	private final List<Object> events = new ArrayList<>();

	private final Freshness freshness = new Freshness(this.shelf, this.data, this.events::add);

	@Test
	void pagesStayAsLongAsTheDataAreTheSame() {
		given(this.data.version()).willReturn("a");
		this.freshness.check();
		keep();
		this.freshness.check();
		assertThat(this.shelf.get("/")).isNotNull();
		assertThat(this.events).isEmpty();
	}

	@Test
	void aNewDayTakesThemAway() {
		given(this.data.version()).willReturn("a");
		this.freshness.check();
		keep();
		this.freshness.check(LocalDate.now().plusDays(1));
		assertThat(this.shelf.get("/")).isNull();
		assertThat(this.events).isEmpty();
	}

	@Test
	void newDataTakeThemAwayAndAreNotReadByThisInstance() {
		given(this.data.version()).willReturn("a", "b");
		this.freshness.check();
		keep();
		this.freshness.check();
		assertThat(this.shelf.get("/")).isNull();
		assertThat(this.events).singleElement()
			.isInstanceOfSatisfying(AvailabilityChangeEvent.class,
					(event) -> assertThat(event.getState()).isEqualTo(ReadinessState.REFUSING_TRAFFIC));
	}

	@Test
	void whileTheDatabaseIsGoneTheyStay() {
		given(this.data.version()).willReturn("a").willThrow(new DataAccessResourceFailureException("gone"));
		this.freshness.check();
		keep();
		this.freshness.check();
		assertThat(this.shelf.get("/")).isNotNull();
	}

	private void keep() {
		this.shelf.keep("/", MadePage.of(Map.of(), new byte[10]), this.shelf.edition());
	}

}
