package org.waymark.finder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;
import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.Careers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions, wishes, places and codes, as people type them, must lead to what they ask
 * for: an occupation among the first three, a place, a filter, or an answer in words. The
 * table was written without a look at what the search finds.
 */
@RealDataTest
class AskedQueriesTests {

	private final PageTester pages;

	private final Careers careers;

	AskedQueriesTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers;
	}

	@Test
	void fortyNineOutOfFiftyAreMet() {
		List<String> missed = new ArrayList<>();
		List<NamedCsvRecord> asked = DataFiles.read("asked-queries.csv");
		for (NamedCsvRecord row : asked) {
			TestPage page = open("/careers?q=" + UriUtils.encode(row.getField("query"), StandardCharsets.UTF_8));
			Stream.of(row.getField("expect").split(" "))
				.filter((expected) -> !met(page, expected))
				.forEach((expected) -> missed
					.add(row.getField("query") + " → " + expected + ", but found " + first(page)));
		}
		assertThat(asked).hasSizeGreaterThanOrEqualTo(80);
		assertThat(missed).hasSizeLessThanOrEqualTo(asked.size() / 50);
	}

	private boolean met(TestPage page, String expected) {
		String value = expected.substring(expected.indexOf(':') + 1);
		if (expected.startsWith("place:")) {
			return page.only("#finder select[name=place] option[selected]").attr("value").equals(value);
		}
		if (expected.startsWith("filter:")) {
			String[] answer = value.split("=");
			return page.all(".filters [name=" + answer[0] + "]")
				.stream()
				.anyMatch((control) -> control.selectFirst(
						"option[selected][value=" + answer[1] + "], input[checked][value=" + answer[1] + "]") != null);
		}
		if (expected.equals("note")) {
			return page.all(".asked p").size() > 2;
		}
		return first(page).stream().anyMatch((soc) -> List.of(expected.split("\\|")).contains(soc));
	}

	private List<String> first(TestPage page) {
		return page.all(".results-list > li")
			.stream()
			.limit(3)
			.map((result) -> this.careers.at(FinderTester.slug(result)).orElseThrow().soc())
			.toList();
	}

	private TestPage open(String address) {
		String redirected = this.pages.get(address).getResponse().getRedirectedUrl();
		return this.pages.open((redirected != null) ? redirected : address);
	}

}
