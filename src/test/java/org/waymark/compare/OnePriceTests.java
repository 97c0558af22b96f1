package org.waymark.compare;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The same career never has two prices, whichever page tells it. */
@Tag("walk")
@RealDataTest
class OnePriceTests {

	private static final Pattern DOLLARS = Pattern.compile("\\$[\\d,]+");

	@Autowired
	private PageTester pages;

	@Autowired
	private Careers careers;

	@Test
	void theTableTheResultAndTheCareersOwnPageSayTheSamePrice() {
		List<Career> all = this.careers.pages();
		assertThat(all).hasSize(831 + 6);
		for (int from = 0; from < all.size(); from += CompareQuery.MOST) {
			List<Career> four = all.subList(Math.min(from, all.size() - CompareQuery.MOST),
					Math.min(from + CompareQuery.MOST, all.size()));
			TestPage page = this.pages.open("/compare?place=FL&career="
					+ four.stream().map(Career::slug).collect(Collectors.joining("&career=")));
			List<String> table = page.all("table.compare tbody tr")
				.stream()
				.filter((row) -> row.child(0).text().startsWith("Cost of training"))
				.flatMap((row) -> row.select("td").eachText().stream())
				.toList();
			List<String> results = page.all("table.outcome tbody tr")
				.stream()
				.skip(1)
				.map((row) -> row.child(1).text())
				.toList();
			assertThat(results).hasSameSizeAs(four);
			IntStream.range(0, four.size()).forEach((i) -> {
				String price = price(table.get(i));
				assertThat(price(results.get(i))).as(four.get(i).slug()).isEqualTo(price);
				if (four.get(i).guided() || i == 0) {
					assertThat(price(this.pages.open("/careers/" + four.get(i).slug() + "?place=FL")
						.fact("Cost of training")
						.value())).as(four.get(i).slug()).isEqualTo(price);
				}
			});
		}
	}

	/** The first amount of a text; nothing if there is none. */
	private static String price(String text) {
		Matcher dollars = DOLLARS.matcher(text);
		return dollars.find() ? dollars.group() : "";
	}

}
