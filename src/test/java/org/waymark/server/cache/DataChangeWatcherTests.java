package org.waymark.server.cache;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.waymark.data.LoadedData;
import org.waymark.server.cache.DataChangedEvent;
import org.waymark.server.cache.DataCache;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DataChangeWatcherTests {

	private final PageCache pages = new PageCache(DataSize.ofMegabytes(1));

	private final LoadedData data = mock(LoadedData.class);

	private final DataCache cache = new DataCache();

	private final List<Object> events = new ArrayList<>();

	private final DataChangeWatcher watcher = new DataChangeWatcher(this.pages, this.data, this.cache,
			this.events::add);

	@Test
	void pagesStayAsLongAsTheDataAreTheSame() {
		given(this.data.version()).willReturn("a");
		this.watcher.check();
		keep();
		this.watcher.check();
		assertThat(this.pages.get("/")).isNotNull();
	}

	@Test
	void aNewDayTakesThemAway() {
		given(this.data.version()).willReturn("a");
		this.watcher.check();
		keep();
		this.watcher.check(LocalDate.now().plusDays(1));
		assertThat(this.pages.get("/")).isNull();
	}

	@Test
	void newDataTakeThemAwayAndAllElse() {
		given(this.data.version()).willReturn("a", "b");
		this.watcher.check();
		keep();
		Supplier<Object> remembered = this.cache.cached(Object::new);
		Object old = remembered.get();
		this.watcher.check();
		assertThat(this.pages.get("/")).isNull();
		assertThat(remembered.get()).isNotSameAs(old);
		assertThat(this.events).containsExactly(new DataChangedEvent());
	}

	@Test
	void whileTheDatabaseIsGoneTheyStay() {
		given(this.data.version()).willReturn("a").willThrow(new DataAccessResourceFailureException("gone"));
		this.watcher.check();
		keep();
		this.watcher.check();
		assertThat(this.pages.get("/")).isNotNull();
	}

	private void keep() {
		this.pages.keep("/", RenderedPage.of(200, Map.of(), new byte[10], true), this.pages.edition());
	}

}
