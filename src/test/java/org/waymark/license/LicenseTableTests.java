package org.waymark.license;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.license.FittingWords.Use;
import org.waymark.occupation.Careers;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages show what stands in the tables of licenses. */
@RealDataTest
class LicenseTableTests {

	private static final int PAIRS = 200;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

	private final Random random = new Random(20261130);

	private final Map<String, NamedCsvRecord> licenses = byKey("licenses/licenses.csv", "id");

	private final Map<String, Set<String>> fitting = fitting();

	private final PageTester pages;

	private final Careers careers;

	LicenseTableTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers;
	}

	@Test
	void anyOccupationInAnyStateHasTheEntriesOfTheTables() {
		List<String> socs = List.copyOf(new TreeSet<>(this.fitting.keySet()));
		List<NamedCsvRecord> states = DataFiles.read("data/places/places.csv")
			.stream()
			.filter((place) -> place.getField("kind").equals("state"))
			.toList();
		IntStream.range(0, PAIRS).forEach((any) -> {
			String soc = socs.get(this.random.nextInt(socs.size()));
			NamedCsvRecord state = states.get(this.random.nextInt(states.size()));
			Element section = section(soc, state.getField("abbreviation"));
			String place = state.getField("place");
			assertThat(said(section)).as(soc + " in " + state.getField("name"))
				.isEqualTo(listed(soc, List.of(place, "00")));
			assertThat(section.text()).doesNotContainIgnoringCase("you need");
		});
	}

	@Test
	void lawyersAreNoBehaviorAnalysts() {
		assertThat(this.fitting.get("23-1011").stream().map((id) -> this.licenses.get(id).getField("name")))
			.hasSizeGreaterThan(40)
			.noneMatch((name) -> name.contains("Behavior"));
	}

	@Test
	void georgiaAndCaliforniaLeadToTheirOwn() {
		assertThat(section("29-1141", "GA").select("a[href=https://verify.sos.ga.gov/verification/]")).hasSize(1);
		assertThat(section("29-1141", "CA").select("a[href=https://search.dca.ca.gov/]")).hasSize(1);
	}

	@Test
	void everyStateWithoutEntriesIsNamedAsAGap() {
		Set<String> listing = this.licenses.values()
			.stream()
			.map((license) -> license.getField("place"))
			.collect(Collectors.toSet());
		Set<String> gaps = byKey("licenses/gaps.csv", "place").keySet();
		assertThat(DataFiles.read("data/places/places.csv")
			.stream()
			.filter((place) -> Set.of("state", "territory").contains(place.getField("kind")))
			.map((place) -> place.getField("place")))
			.allMatch((place) -> listing.contains(place) || gaps.contains(place));
	}

	private Element section(String soc, String place) {
		return this.pages.open("/careers/" + this.careers.byOccupation().get(soc).slug() + "?place=" + place)
			.section("Licenses");
	}

	/** Each name with its agency and date. */
	private static Set<String> said(Element section) {
		Set<String> said = new TreeSet<>();
		for (Element item : section.select(".licenses > li")) {
			for (Element name : item.select("b")) {
				said.add(name.text() + "|" + item.select("p > a, p > span").text() + "|"
						+ item.select("p").text().replaceFirst(".*(Entry of|The entry has) ", "").replace(".", ""));
			}
		}
		return said;
	}

	private Set<String> listed(String soc, List<String> places) {
		return this.fitting.get(soc)
			.stream()
			.map(this.licenses::get)
			.filter((license) -> places.contains(license.getField("place")))
			.map((license) -> license.getField("name") + "|" + license.getField("agency") + "|"
					+ (license.getField("updated").isEmpty() ? "no date"
							: MONTH.format(LocalDate.parse(license.getField("updated")))))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The ids of the licenses that fit an occupation, worked out from the files. */
	private Map<String, Set<String>> fitting() {
		Map<String, List<String>> names = new HashMap<>();
		read("occupations/en/names.csv").forEach((row) -> names.put(row.getField("soc"),
				new ArrayList<>(List.of(row.getField("title"), row.getField("name")))));
		read("occupations/en/titles.csv").forEach((row) -> names.get(row.getField("soc")).add(row.getField("title")));
		FittingWords words = new FittingWords(names, byKey("licenses/general-words.csv", "word").keySet());
		read("licenses/fitting-words.csv").forEach((row) -> words.rule(row.getField("soc"),
				Use.valueOf(row.getField("use").toUpperCase(Locale.ROOT)), row.getField("word")));
		read("licenses/left-out.csv").forEach(
				(row) -> words.decide(row.getField("license"), row.getField("soc"), row.getField("fits").equals("1")));
		return read("licenses/occupations.csv").stream()
			.filter((row) -> words.fits(row.getField("license"),
					this.licenses.get(row.getField("license")).getField("name"), row.getField("soc")))
			.collect(Collectors.groupingBy((row) -> row.getField("soc"),
					Collectors.mapping((row) -> row.getField("license"), Collectors.toSet())));
	}

	private static Map<String, NamedCsvRecord> byKey(String file, String key) {
		return read(file).stream().collect(Collectors.toMap((row) -> row.getField(key), (row) -> row));
	}

	private static List<NamedCsvRecord> read(String file) {
		return DataFiles.read("data/" + file);
	}

}
