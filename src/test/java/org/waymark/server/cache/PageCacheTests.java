package org.waymark.server.cache;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.waymark.Settings;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {

	private final PageCache pages = new PageCache(Settings.of("waymark.cache", "100KB"));

	@Test
	void itHoldsNoMoreThanItsBytes() {
		Random random = new Random(1);
		for (int i = 0; i < 200; i++) {
			byte[] contents = new byte[5_000];
			random.nextBytes(contents);
			this.pages.keep("/page" + i, RenderedPage.of(200, List.of(), contents, true), this.pages.edition());
		}
		this.pages.cache().cleanUp();
		long bytes = this.pages.cache().policy().eviction().orElseThrow().weightedSize().orElseThrow();
		assertThat(bytes).isBetween(80_000L, 102_400L);
		assertThat(this.pages.cache().estimatedSize()).isBetween(15L, 20L);
	}

	@Test
	void withoutBytesItKeepsNothing() {
		PageCache none = new PageCache(Settings.of("waymark.cache", "0B"));
		none.keep("/", page("x"), none.edition());
		none.cache().cleanUp();
		assertThat(none.get("/")).isNull();
	}

	@Test
	void aPageMadeFromOlderDataIsNotKept() {
		long edition = this.pages.edition();
		this.pages.clear();
		this.pages.keep("/", page("old"), edition);
		assertThat(this.pages.get("/")).isNull();
		this.pages.keep("/", page("new"), this.pages.edition());
		assertThat(this.pages.get("/")).isNotNull();
	}

	@Test
	void whatWasPackedComesOutAsItWas() {
		RenderedPage page = page("made of words, words and words");
		assertThat(page.contents(false)).asString().isEqualTo("made of words, words and words");
		assertThat(page.packed().etag()).isNotEqualTo(page.plain().etag());
		assertThat(page.plain().etag()).isEqualTo(page("made of words, words and words").plain().etag())
			.isNotEqualTo(page("other words").plain().etag());
	}

	private static RenderedPage page(String text) {
		return RenderedPage.of(200, List.of(), text.getBytes(), true);
	}

}
