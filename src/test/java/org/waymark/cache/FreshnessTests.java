package org.waymark.cache;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.data.LoadedData;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FreshnessTests {

	private final PageShelf shelf = new PageShelf(DataSize.ofMegabytes(1));

	private final LoadedData data = mock(LoadedData.class);

	private final Freshness freshness = new Freshness(this.shelf, this.data);

	@Test
	void pagesStayAsLongAsTheDataAreTheSame() {
		given(this.data.version()).willReturn("a");
		this.freshness.check();
		keep();
		this.freshness.check();
		assertThat(this.shelf.get("/")).isNotNull();
	}

	@Test
	void aNewDayTakesThemAway() {
		given(this.data.version()).willReturn("a");
		this.freshness.check();
		keep();
		this.freshness.check(LocalDate.now().plusDays(1));
		assertThat(this.shelf.get("/")).isNull();
	}

	@Test
	void newDataTakeThemAway() {
		given(this.data.version()).willReturn("a", "b");
		this.freshness.check();
		keep();
		this.freshness.check();
		assertThat(this.shelf.get("/")).isNull();
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
		this.shelf.keep("/", MadePage.of(Map.of(), new byte[10], true), this.shelf.edition());
	}

}
