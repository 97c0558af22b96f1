package org.waymark.career;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.Validity;
import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;

import static org.assertj.core.api.Assertions.assertThat;

/** No career's page is bare: each has at least so much of everything. */
@Tag("walk")
@RealDataTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareerMinimumTests {

	private final List<String> addresses;

	private final PageTester pages;

	private List<Minimum> all;

	CareerMinimumTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.addresses = careers.pages()
			.stream()
			.sorted(Comparator.comparing(Career::slug))
			.map(Addresses::path)
			.toList();
	}

	@BeforeAll
	void walk() {
		this.all = this.addresses.parallelStream()
			.map((address) -> Minimum.of(this.pages.open(address), address))
			.toList();
	}

	@Test
	void thereIsAPageForEveryOccupation() {
		long occupations = DataFiles.read("data/occupations/occupations.csv")
			.stream()
			.filter((row) -> row.getField("level").equals("detailed"))
			.count();
		assertThat(this.all).hasSizeGreaterThanOrEqualTo((int) occupations);
	}

	@Test
	void everyFortiethIsValid() {
		assertThat(IntStream.range(0, this.addresses.size()).filter((at) -> at % 40 == 0).mapToObj(this.addresses::get))
			.hasSizeGreaterThan(20)
			.allSatisfy((address) -> assertThat(Validity.errors(this.pages.html(address))).isEmpty());
	}

	@Test
	void fiveTasks() {
		assertThat(fewerThan(5, Minimum::tasks)).isEmpty();
	}

	@Test
	void threeSteps() {
		assertThat(fewerThan(3, Minimum::steps)).isEmpty();
	}

	@Test
	void threeProsAndThreeConsOfTheEditors() {
		assertThat(fewerThan(3, Minimum::pros)).isEmpty();
		assertThat(fewerThan(3, Minimum::cons)).isEmpty();
	}

	@Test
	void whatIsKnownOfLicenses() {
		assertThat(fewerThan(1, Minimum::licenses)).isEmpty();
	}

	/** What is said, BLS's rows, seven levels, O*NET's answers, apprenticeships, time. */
	@Test
	void howPeopleGetIn() {
		assertThat(fewerThan(5, Minimum::entryHeadings)).isEmpty();
		assertThat(fewerThan(5, Minimum::entryRows)).isEmpty();
		assertThat(fewerThan(7, Minimum::levels)).isEmpty();
	}

	@Test
	void fiveLinksOut() {
		assertThat(fewerThan(5, Minimum::linksOut)).isEmpty();
	}

	private Stream<String> fewerThan(int least, Function<Minimum, Integer> number) {
		return this.all.stream()
			.filter((page) -> number.apply(page) < least)
			.map((page) -> page.address() + ": " + number.apply(page));
	}

	/**
	 * How much a page has.
	 */
	private record Minimum(String address, int tasks, int steps, int pros, int cons, int licenses, int entryHeadings,
			int entryRows, int levels, int linksOut) {

		static Minimum of(TestPage page, String address) {
			Element points = page.only("#points");
			Element entry = page.only("#entry");
			return new Minimum(address, items(page.only("#what").selectFirst("ul")),
					page.only("#steps").select("ol.path > li").size(), under(points, "Pros"), under(points, "Cons"),
					page.only("#licenses").select("> p:not(.source), .licenses > li").size(), entry.select("h3").size(),
					entry.select("dl.rows dt").size(), entry.select("tbody tr").size(),
					(int) page.only("#elsewhere")
						.select("a[rel~=external][href^=https://]")
						.eachAttr("href")
						.stream()
						.distinct()
						.count());
		}

		/** The pieces of the list under a heading. */
		private static int under(Element section, String heading) {
			return section.select("h3")
				.stream()
				.filter((h3) -> h3.text().equals(heading))
				.findFirst()
				.map((h3) -> items(h3.nextElementSibling()))
				.orElse(0);
		}

		private static int items(Element list) {
			return (list != null) ? list.select("> li, > div > dt").size() : 0;
		}

	}

}
