package org.waymark.cache;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.waymark.dataset.LoadedData;
import org.waymark.memory.DataChangedEvent;
import org.waymark.memory.Memory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FreshnessTests {

	private final PageShelf shelf = new PageShelf(DataSize.ofMegabytes(1));

	private final LoadedData data = mock(LoadedData.class);

	private final Memory memory = new Memory();

	private final List<Object> events = new ArrayList<>();

	private final Freshness freshness = new Freshness(this.shelf, this.data, this.memory, this.events::add);

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
	void newDataTakeThemAwayAndAllElse() {
		given(this.data.version()).willReturn("a", "b");
		this.freshness.check();
		keep();
		Supplier<Object> remembered = this.memory.of(Object::new);
		Object old = remembered.get();
		this.freshness.check();
		assertThat(this.shelf.get("/")).isNull();
		assertThat(remembered.get()).isNotSameAs(old);
		assertThat(this.events).containsExactly(new DataChangedEvent());
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
		this.shelf.keep("/", MadePage.of(200, Map.of(), new byte[10], true), this.shelf.edition());
	}

}
