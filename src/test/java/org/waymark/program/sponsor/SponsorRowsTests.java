package org.waymark.program.sponsor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.occupation.Careers;
import org.waymark.place.lookup.Coordinates;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sponsor that the page lists is one of the files, and none is left out. */
@RealDataTest
class SponsorRowsTests {

	private static final int PAIRS = 60;

	private final Map<String, NamedCsvRecord> sponsors = byKey("apprenticeships/sponsors.csv", "id");

	private final Map<String, List<NamedCsvRecord>> bySoc = DataFiles
		.read("data/apprenticeships/sponsor-occupations.csv")
		.stream()
		.collect(Collectors.groupingBy((row) -> row.getField("soc"),
				Collectors.mapping((row) -> this.sponsors.get(row.getField("sponsor")), Collectors.toList())));

	private final PageTester pages;

	private final Careers careers;

	SponsorRowsTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers;
	}

	@Test
	void anyCareerInAnyStateHasTheSponsorsOfTheFiles() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<String> socs = new TreeSet<>(this.bySoc.keySet()).stream()
			.filter(this.careers.byOccupation()::containsKey)
			.toList();
		List<NamedCsvRecord> states = DataFiles.read("data/places/places.csv")
			.stream()
			.filter((place) -> place.getField("kind").equals("state"))
			.toList();
		for (int pair = 0; pair < PAIRS; pair++) {
			String soc = socs.get(random.nextInt(socs.size()));
			NamedCsvRecord state = states.get(random.nextInt(states.size()));
			String career = "/careers/" + this.careers.byOccupation().get(soc).slug();
			String place = "?place=" + state.getField("abbreviation");
			List<String> expected = numbers(soc, state.getField("place"));
			assertThat(listed(career + "/apprenticeships" + place)).as("seed %d, %s%s", seed, career, place)
				.containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	/** With the distances from one ZIP code to others, as the table has these. */
	@Test
	void theNearestComeFirst() {
		Map<String, NamedCsvRecord> zips = byKey("places/zips.csv", "zip");
		Coordinates here = point(zips.get("43215"));
		List<Long> miles = new ArrayList<>();
		for (Element sponsor : this.pages.open("/careers/electrician/apprenticeships?zip=43215")
			.all(".results-list > li")) {
			NamedCsvRecord row = this.sponsors.get(number(sponsor));
			long expected = Math.round(here.milesTo(point(zips.get(row.getField("zip")))));
			assertThat(sponsor.text()).startsWith(row.getField("name"))
				.contains(row.getField("city") + ", ")
				.contains(" " + row.getField("zip") + " · "
						+ ((expected == 0) ? "Less than a mile" : expected + ((expected == 1) ? " mile" : " miles"))
						+ " away");
			miles.add(expected);
		}
		assertThat(miles).hasSize(50).isSortedAccordingTo(Comparator.naturalOrder());
	}

	/** Illinois from St. Louis, Pittsburgh from Wheeling, and all around Omaha. */
	@ParameterizedTest
	@CsvSource({ "63101, 29", "26003, 54", "68102, 31" })
	void aStateLineEndsNoSearch(String zip, String state) {
		Map<String, NamedCsvRecord> zips = byKey("places/zips.csv", "zip");
		Coordinates here = point(zips.get(zip));
		List<String> expected = this.bySoc.get("47-2111").stream().filter((row) -> {
			NamedCsvRecord there = zips.get(row.getField("zip"));
			return row.getField("place").equals(state) || (there != null && here.milesTo(point(there)) <= 100);
		}).map((row) -> row.getField("id")).toList();
		String address = "/careers/electrician/apprenticeships?zip=" + zip;
		assertThat(listed(address)).containsExactlyInAnyOrderElementsOf(expected);
		long elsewhere = expected.size() - numbers("47-2111", state).size();
		assertThat(elsewhere).isPositive();
		assertThat(this.pages.open(address).text())
			.contains(elsewhere + " more sponsors are in other states within 100 miles.");
	}

	@Test
	void aStateCloseByThatTheListLeavesOutIsNamed() {
		assertThat(this.pages.open("/careers/electrician/apprenticeships?zip=89501").text())
			.contains("list of sponsors leaves out California");
		assertThat(this.pages.open("/careers/electrician/apprenticeships?zip=98660").text())
			.contains("list leaves out most sponsors in Oregon");
	}

	private List<String> numbers(String soc, String place) {
		return this.bySoc.get(soc)
			.stream()
			.filter((row) -> row.getField("place").equals(place))
			.map((row) -> row.getField("id"))
			.toList();
	}

	/** The numbers of the sponsors on all pages. */
	private List<String> listed(String address) {
		TestPage page = this.pages.open(address);
		List<String> numbers = new ArrayList<>();
		while (true) {
			page.all(".results-list > li").stream().map(SponsorRowsTests::number).forEach(numbers::add);
			String next = page.all(".pager .next").attr("href");
			if (next.isEmpty()) {
				return numbers;
			}
			page = this.pages.open(next);
		}
	}

	private static String number(Element sponsor) {
		return sponsor.select(".why").text().replaceFirst("Number on the list: (\\S+).*", "$1");
	}

	private static Coordinates point(NamedCsvRecord zip) {
		return new Coordinates(Double.parseDouble(zip.getField("latitude")),
				Double.parseDouble(zip.getField("longitude")));
	}

	private static Map<String, NamedCsvRecord> byKey(String file, String key) {
		return DataFiles.read("data/" + file)
			.stream()
			.collect(Collectors.toMap((row) -> row.getField(key), Function.identity()));
	}

}
