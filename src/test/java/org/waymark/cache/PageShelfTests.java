package org.waymark.cache;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
			this.shelf.keep("/page" + i, MadePage.of(Map.of(), contents, true), this.shelf.edition());
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
		assertThat(page.etag(true)).isNotEqualTo(page.etag(false));
		assertThat(page.etag(false)).isEqualTo(page("made of words, words and words").etag(false))
			.isNotEqualTo(page("other words").etag(false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "gzip | true", "deflate, gzip;q=0.5, br | true", "GZIP | true",
			"gzip;q=0 | false", "gzip; q=0.000 | false", "br | false", "x-gzip | false", "'' | false" })
	void gzipIsSentToThoseWhoTakeIt(String accepted, boolean taken) {
		assertThat(Answer.takesGzip(accepted)).isEqualTo(taken);
		assertThat(Answer.takesGzip(null)).isFalse();
	}

	private static MadePage page(String text) {
		return MadePage.of(Map.of(), text.getBytes(), true);
	}

}
