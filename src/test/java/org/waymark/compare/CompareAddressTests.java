package org.waymark.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the address of a comparison: read, kept, or refused by name. */
@Tag("walk")
@FixtureTest
class CompareAddressTests {

	private static final String TWO = "/compare?career=registered-nurse&career=electrician";

	private static final String REST = "&year=2024&figure=employment&start=annual-p25&years=12&growth=3&now=30000"
			+ "&work=half&adjusted=true&way.registered-nurse=0&months.registered-nurse=30&tuition.registered-nurse=3000"
			+ "&cost.registered-nurse=7000";

	private static final String EARLIER = ".chosen-list a:contains(left)";

	private final PageTester pages;

	private final Careers careers;

	CompareAddressTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers;
	}

	@ParameterizedTest
	@CsvSource({ "start,annual-p90", "start,p10", "years,4", "years,21", "years,ten", "years,-5", "growth,16",
			"growth,1.5", "growth,-1", "now,1000001", "now,-1", "now,much", "now,99999999999", "work,maybe",
			"work,HALF", "adjusted,yes", "adjusted,1", "way.electrician,121", "way.electrician,9",
			"way.electrician,first", "months.electrician,121", "months.electrician,-1", "months.electrician,6.5",
			"tuition.electrician,200001", "tuition.electrician,-1", "tuition.electrician,11.5",
			"cost.electrician,1000001", "cost.electrician,free", "figure,annual-mean", "figure,pay", "year,1999" })
	void aBadValueIsNamedAndCanBeLeftOut(String name, String value) {
		String rest = "&place=WA&place=OH";
		String query = rest + "&" + name + "=" + value;
		String said = "“" + value + "” doesn’t work for “" + name + "” in this link";
		TestPage page = this.pages.open(TWO + query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains(said);
		assertThat(page.link("Continue without it")).isEqualTo(TWO + rest);
		assertThat(this.pages.get(TWO.replace("/compare", "/compare.csv") + query)).hasStatus(400)
			.bodyText()
			.contains(said);
		assertThat(this.pages.get(TWO + rest).getResponse().getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "career,nurse-of-nowhere,nurse-of-nowhere", "place,XX,XX" })
	void whatIsUnknownCanBeLeftOutAndAllElseIsKept(String name, String value, String said) {
		TestPage page = this.pages.open(TWO + "&place=WA&place=OH&" + name + "=" + value + REST);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + said + "” doesn’t work for “" + name + "” in this link");
		assertKeepsAll(page, TWO + "&place=WA&place=OH");
	}

	@Test
	void aFifthPlaceIsRefusedAndTheFirstFourAreKept() {
		String four = TWO + "&place=WA&place=OH&place=MS&place=CA";
		TestPage page = this.pages.open(four + "&place=DC" + REST);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“place”", "no more than 4");
		assertKeepsAll(page, four);
	}

	private void assertKeepsAll(TestPage page, String start) {
		String rest = page.link("Continue without it");
		assertThat(rest).startsWith("/compare?").hasSameSizeAs(start + REST);
		assertThat(rest.split("[?&]")).containsExactlyInAnyOrder((start + REST).split("[?&]"));
		assertThat(this.pages.get(rest).getResponse().getStatus()).isEqualTo(200);
	}

	@Test
	void everyLinkWithinTheComparisonKeepsWhatIsAssumed() {
		String assumed = "&start=annual-p25&years=12&growth=3&now=30000&work=half&adjusted=true";
		String own = "&months.registered-nurse=30&tuition.registered-nurse=3000&cost.registered-nurse=7000";
		TestPage page = this.pages.open(TWO + "&place=WA&place=OH" + assumed + own);
		assertThat(page.only(EARLIER).attr("href"))
			.isEqualTo("/compare?career=electrician&career=registered-nurse&place=WA&place=OH" + assumed + own);
		assertThat(page.all("[aria-label='Careers compared'] a:contains(Remove)").eachAttr("href")).containsExactly(
				"/compare?career=electrician&place=WA&place=OH" + assumed,
				"/compare?career=registered-nurse&place=WA&place=OH" + assumed + own);
		assertThat(page.all("[aria-label='States compared'] a").eachAttr("href"))
			.containsExactly(TWO + "&place=OH" + assumed + own, TWO + "&place=WA" + assumed + own);
		assertThat(page.link("Download the yearly totals (CSV)"))
			.isEqualTo("/compare.csv" + (TWO + "&place=WA&place=OH" + assumed + own).substring("/compare".length()));
	}

	@Test
	void everyFormOfTheComparisonKeepsWhatIsAssumed() {
		TestPage page = this.pages.open(TWO + "&place=WA&place=OH&figure=employment&growth=3&months.electrician=7");
		assertThat(page.all("main form[action=/compare]")).hasSize(3).allSatisfy((form) -> {
			assertThat(form.select("input[name=career]").eachAttr("value")).containsExactly("registered-nurse",
					"electrician");
			assertThat(form.select("input[name=place]").eachAttr("value")).containsExactly("WA", "OH");
			assertThat(values(form, "figure")).containsExactly("employment");
			assertThat(values(form, "growth")).containsExactly("3");
			assertThat(values(form, "months.electrician")).containsExactly("7");
		});
	}

	private static List<String> values(Element form, String name) {
		return Stream
			.concat(form.select("input[name=" + name + "]").stream(),
					form.select("select[name=" + name + "] option[selected]").stream())
			.map(Element::val)
			.toList();
	}

	@Test
	void whatIsAssumedOfEveryoneIsLeftOutOfTheAddress() {
		TestPage page = this.pages.open(TWO + "&start=annual-p10&years=10&growth=5&now=&work=none&adjusted=false"
				+ "&months.electrician=&cost.electrician=&figure=annual-median&place=US");
		assertThat(page.only(EARLIER).attr("href")).isEqualTo("/compare?career=electrician&career=registered-nurse");
	}

	@Test
	void noAddressMakesTheComparisonFail() {
		List<String> slugs = slugs();
		List<String> places = places();
		Random random = new Random(42);
		List<String> addresses = IntStream.range(0, Integer.getInteger("waymark.addresses", 4000))
			.mapToObj((i) -> random(slugs, places, random))
			.toList();
		assertThat(addresses.parallelStream().filter((address) -> status(address) > 499)).isEmpty();
	}

	private static String random(List<String> slugs, List<String> places, Random random) {
		List<String> names = List.of("career", "place", "year", "figure", "start", "years", "growth", "now", "work",
				"adjusted", "way.", "months.", "tuition.", "cost.", "add", "career[0]", "");
		List<String> values = List.of("", " ", "0", "1", "7", "120", "-1", "1e9", "99999999999999999999", "2024", "٣",
				"½", "😀", "null", "NaN", "true", "half", "full", "annual-p25", "employment", "%", "<b>",
				"a".repeat(5000), "0000000012", "+5", "nurse");
		List<String> parts = new ArrayList<>();
		List<String> chosen = List.of(any(slugs, random), any(slugs, random));
		chosen.forEach((slug) -> parts.add("career=" + slug));
		for (int i = random.nextInt(6); i > 0; i--) {
			String name = any(names, random);
			String value = any(values, random);
			if (random.nextInt(3) > 0) {
				value = switch (name) {
					case "career" -> any(slugs, random);
					case "place" -> any(places, random);
					case "start" -> "annual-p25";
					case "work" -> "full";
					case "adjusted" -> "true";
					case "year" -> "2024";
					case "years" -> String.valueOf(5 + random.nextInt(16));
					case "growth" -> String.valueOf(random.nextInt(16));
					default -> String.valueOf(random.nextInt(121));
				};
			}
			String full = name.endsWith(".") ? name + ((random.nextInt(9) == 0) ? value : any(chosen, random)) : name;
			parts.add(URLEncoder.encode(full, StandardCharsets.UTF_8) + "="
					+ URLEncoder.encode(value, StandardCharsets.UTF_8));
		}
		return ((random.nextInt(5) == 0) ? "/compare.csv?" : "/compare?") + String.join("&", parts);
	}

	private int status(String address) {
		return this.pages.get(address).getResponse().getStatus();
	}

	private static <T> T any(List<T> things, Random random) {
		return things.get(random.nextInt(things.size()));
	}

	private List<String> slugs() {
		return this.careers.all().stream().map(Career::slug).toList();
	}

	private static List<String> places() {
		return List.of("US", "CA", "DC", "MS", "OH", "WA", "GU", "PR");
	}

}
