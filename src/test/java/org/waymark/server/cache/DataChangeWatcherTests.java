package org.waymark.server.cache;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.Settings;
import org.waymark.WaymarkProperties;
import org.waymark.dataset.LoadedData;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DataChangeWatcherTests {

	private final LoadedData data = mock(LoadedData.class);

	private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();

	private final PageCache pages;

	private final Supplier<Object> read;

	private final DataChangeWatcher watcher = new DataChangeWatcher(this.data, this.program, Settings.none());

	DataChangeWatcherTests() {
		this.program.registerBean(WaymarkProperties.class, Settings::none);
		this.program.register(Search.class, PageCache.class, DataCache.class);
		this.program.refresh();
		this.pages = this.program.getBean(PageCache.class);
		this.read = this.program.getBean(Search.class).read;
	}

	@AfterEach
	void stop() {
		this.program.close();
	}

	@Test
	void whatIsCachedStaysAsLongAsTheDataAreTheSame() {
		given(this.data.version()).willReturn("a");
		Object known = check();
		this.watcher.check(LocalDate.now());
		assertThat(this.pages.get("/")).isNotNull();
		assertThat(this.read.get()).isSameAs(known);
	}

	@Test
	void aNewDayTakesThePagesAway() {
		given(this.data.version()).willReturn("a");
		Object known = check();
		this.watcher.check(LocalDate.now().plusDays(1));
		assertThat(this.pages.get("/")).isNull();
		assertThat(this.read.get()).isSameAs(known);
	}

	@Test
	void newDataTakeThemAwayAndAllElseBeforeAnybodyReadsThem() {
		given(this.data.version()).willReturn("a", "b");
		Object old = check();
		this.watcher.check(LocalDate.now());
		assertThat(this.pages.get("/")).isNull();
		assertThat(this.read.get()).isNotSameAs(old);
		assertThat(this.program.getBean(Search.class).found).isSameAs(this.read.get());
	}

	@Test
	void whileTheDatabaseIsGoneAllStays() {
		given(this.data.version()).willReturn("a").willThrow(new DataAccessResourceFailureException("gone"));
		Object known = check();
		this.watcher.check(LocalDate.now());
		assertThat(this.pages.get("/")).isNotNull();
		assertThat(this.read.get()).isSameAs(known);
	}

	/** The first look at the data; then a page is cached, and what was read. */
	private Object check() {
		this.watcher.check(LocalDate.now());
		this.pages.keep("/", RenderedPage.of(200, List.of(), new byte[10], true), this.pages.edition());
		return this.read.get();
	}

	/** Reads the new data as soon as it hears of them. */
	static class Search {

		private final Supplier<Object> read;

		private Object found;

		Search(DataCache cache) {
			this.read = cache.cached(Object::new);
		}

		@EventListener(DataChangedEvent.class)
		void begin() {
			this.found = this.read.get();
		}

	}

}
