package org.waymark.cache;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PageShelfTests {

	private final PageShelf shelf = new PageShelf(DataSize.ofKilobytes(100));

	@Test
	void itHoldsNoMoreThanItsBytes() {
		Random random = new Random(1);
		for (int i = 0; i < 200; i++) {
			byte[] contents = new byte[5_000];
			random.nextBytes(contents);
			this.shelf.keep("/page" + i, MadePage.of(200, Map.of(), contents, true), this.shelf.edition());
		}
		this.shelf.cache().cleanUp();
		long bytes = this.shelf.cache().policy().eviction().orElseThrow().weightedSize().orElseThrow();
		assertThat(bytes).isBetween(80_000L, 102_400L);
		assertThat(this.shelf.cache().estimatedSize()).isBetween(15L, 20L);
	}

	@Test
	void withoutBytesItKeepsNothing() {
		PageShelf none = new PageShelf(DataSize.ofBytes(0));
		none.keep("/", page("x"), none.edition());
		none.cache().cleanUp();
		assertThat(none.get("/")).isNull();
	}

	@Test
	void aPageMadeFromOlderDataIsNotKept() {
		long edition = this.shelf.edition();
		this.shelf.clear();
		this.shelf.keep("/", page("old"), edition);
		assertThat(this.shelf.get("/")).isNull();
		this.shelf.keep("/", page("new"), this.shelf.edition());
		assertThat(this.shelf.get("/")).isNotNull();
	}

	@Test
	void whatWasPackedComesOutAsItWas() {
		MadePage page = page("made of words, words and words");
		assertThat(page.contents(false)).asString().isEqualTo("made of words, words and words");
		assertThat(page.packed().etag()).isNotEqualTo(page.plain().etag());
		assertThat(page.plain().etag()).isEqualTo(page("made of words, words and words").plain().etag())
			.isNotEqualTo(page("other words").plain().etag());
	}

	private static MadePage page(String text) {
		return MadePage.of(200, Map.of(), text.getBytes(), true);
	}

}
