package org.waymark.web;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.web.Pager.NumberedLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PagerTests {

	@ParameterizedTest
	@CsvSource({ "0,1", "1,1", "10,1", "11,2", "20,2", "21,3" })
	void thereAreAsManyPagesAsTheThingsNeed(int things, int pages) {
		assertThat(pager(1, things).pages()).isEqualTo(pages);
		assertThat(pager(1, things).needed()).isEqualTo(pages > 1);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, ''", "7, 1, 1 2 3 4 5 6 7", "25, 1, 1 2 3 4 5 6 7 8 9 10", "25, 3, 21 22 23 24 25" })
	void aPageHasItsPartOfTheThings(int things, int page, String part) {
		List<String> all = IntStream.rangeClosed(1, things).mapToObj(String::valueOf).toList();
		assertThat(String.join(" ", pager(page, things).part(all, 10))).isEqualTo(part);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1  | [1] 2 3 … 12
			4  | 1 2 3 [4] 5 6 … 12
			5  | 1 … 3 4 [5] 6 7 … 12
			8  | 1 … 6 7 [8] 9 10 … 12
			9  | 1 … 7 8 [9] 10 11 12
			12 | 1 … 10 11 [12]
			""")
	void theFirstTheLastAndTheNearPagesAreLinked(int page, String links) {
		assertThat(words(pager(page, 120))).isEqualTo(links);
	}

	@Test
	void aGapIsToldJustWherePagesAreLeftOut() {
		for (int pages = 1; pages <= 14; pages++) {
			for (int page = 1; page <= pages; page++) {
				int before = 0;
				for (NumberedLink link : pager(page, pages * 10).links()) {
					assertThat(link.afterGap()).as("%s of %s at %s", page, pages, link.number())
						.isEqualTo(link.number() > before + 1);
					before = link.number();
				}
				assertThat(before).isEqualTo(pages);
			}
		}
	}

	@Test
	void theNeighborsAreLinkedWhereThereAreAny() {
		assertThat(pager(1, 30)).extracting(Pager::previous, Pager::next).containsExactly(null, 2);
		assertThat(pager(2, 30)).extracting(Pager::previous, Pager::next).containsExactly(1, 3);
		assertThat(pager(3, 30)).extracting(Pager::previous, Pager::next).containsExactly(2, null);
	}

	@ParameterizedTest
	@CsvSource({ "4, 30, a number from 1 to 3", "2, 10, '1, the only page there is'",
			"2, 0, '1, the only page there is'" })
	void aPageBeyondTheLastIsRefused(int page, int things, String expected) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> pager(page, things))
			.satisfies((problem) -> {
				assertThat(problem.parameter()).isEqualTo("page");
				assertThat(problem.expected()).isEqualTo(expected);
			});
	}

	private static Pager pager(int page, int things) {
		return Pager.of(page, things, 10);
	}

	private static String words(Pager pager) {
		StringBuilder words = new StringBuilder();
		pager.links()
			.forEach((link) -> words.append(link.afterGap() ? " …" : "")
				.append(link.current() ? " [" + link.number() + "]" : " " + link.number()));
		return words.substring(1);
	}

}
