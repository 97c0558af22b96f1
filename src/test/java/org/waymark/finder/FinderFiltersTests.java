package org.waymark.finder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.DataFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.finder.FinderTester.Answer;
import org.waymark.finder.FinderData.Known;
import org.waymark.web.Parameters;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters, counts and orders of the finder, held against the data files. */
@Tag("walk")
@RealDataTest
class FinderFiltersTests {

	private static final Map<String, Known> NATION = FinderData.careers(DataFiles.NEWEST, "00");

	private static final Map<String, Known> WASHINGTON = FinderData.careers(DataFiles.NEWEST, "53");

	/** The filters whose answers must all be so. */
	private static final Set<String> ALL = Set.of("interest", "entry", "conditions");

	private static final String NO_LICENSE = "no-license";

	private final FinderTester finder;

	private final PageTester pages;

	FinderFiltersTests(@Autowired PageTester pages) {
		this.pages = pages;
		this.finder = new FinderTester(pages);
	}

	@Test
	void everyAnswerOfEveryFilterGivesJustTheCareersThatAreSo() {
		List<Answer> answers = FinderTester.answers(this.finder.open("/careers?place=WA"));
		assertThat(answers).extracting(Answer::parameter)
			.contains("pay", "jobs", "outlook", "openings", "group", "conditions");
		assertThat(answers).hasSize(7 + 5 + 8 + 3 + 2 + 4 + 6 + 3 + 5 + 22 + 1);
		assertThat(answers).filteredOn((answer) -> !answer.value().equals(NO_LICENSE)).allSatisfy((answer) -> {
			List<String> careers = matching(WASHINGTON, Map.of(answer.parameter(), List.of(answer.value())));
			assertThat(careers).isNotEmpty().hasSizeLessThan(NATION.size()).hasSize(answer.count());
			assertThat(this.finder.slugs("/careers?place=WA&" + answer.parameter() + "=" + answer.value()))
				.containsExactlyInAnyOrderElementsOf(careers);
		});
	}

	/** As the page of each career tells it. */
	@Test
	void noLicenseIsListedForJustTheCareersWhosePageSaysSo() {
		List<String> without = this.finder.slugs("/careers?place=WA&entry=" + NO_LICENSE);
		List<String> said = WASHINGTON.keySet().stream().filter((slug) -> {
			Element section = this.pages.open("/careers/" + slug + "?place=WA").section("Licenses");
			return section.text().contains("No license for this work is on Washington’s list")
					&& section.select(".licenses > li").isEmpty();
		}).toList();
		assertThat(without).hasSizeBetween(100, 800).containsExactlyInAnyOrderElementsOf(said);
	}

	@Test
	void aStateWithoutAListHasNoFilterByItAndItsAddressLeadsToTheOneWithoutIt() {
		for (String place : List.of("US", "CA", "GA", "PR")) {
			assertThat(
					FinderTester.answers(this.finder.open("/careers" + (place.equals("US") ? "" : "?place=" + place))))
				.extracting(Answer::value)
				.contains("no-college")
				.doesNotContain(NO_LICENSE);
		}
		assertThat(
				this.pages.get("/careers?place=CA&entry=no-college&entry=no-license").getResponse().getRedirectedUrl())
			.isEqualTo("/careers?place=CA&entry=no-college");
	}

	@Test
	void thePageSaysHowManyAreLeftOutBecauseNobodyWasAsked() {
		assertThat(this.finder.open("/careers").text()).doesNotContain("more careers may match");
		assertThat(this.finder.open("/careers?conditions=indoors").text())
			.contains(unasked(NATION, "outdoors", "under_cover") + " more careers may match. They’re left out because");
		assertThat(this.finder.open("/careers?education=master&conditions=indoors&conditions=regular-schedule").text())
			.contains(careers((career) -> career.is("education", "master")
					&& (career.is("conditions", "indoors") || !career.asked("outdoors", "under_cover"))
					&& (career.is("conditions", "regular-schedule") || !career.asked("schedule"))
					&& !(career.is("conditions", "indoors") && career.is("conditions", "regular-schedule")))
				.size() + " more career");
	}

	private static long unasked(Map<String, Known> careers, String... columns) {
		return careers.values().stream().filter((career) -> !career.asked(columns)).count();
	}

	@Test
	void severalFiltersNarrowTogether() {
		List<Integer> sizes = new ArrayList<>();
		states(40, new Random(1)).forEach((state) -> {
			List<String> careers = matching(WASHINGTON, state);
			Map<String, List<String>> parameters = new LinkedHashMap<>(state);
			parameters.put("place", List.of("WA"));
			assertThat(this.finder.slugs(FinderTester.address(parameters))).as(state.toString())
				.containsExactlyInAnyOrderElementsOf(careers);
			sizes.add(careers.size());
		});
		assertThat(sizes).anyMatch((size) -> size > 25).anyMatch((size) -> size == 0);
	}

	@Test
	void educationsAreAlternativesAndInterestsAreNot() {
		assertThat(this.finder.slugs("/careers?education=master&education=doctoral"))
			.containsExactlyInAnyOrderElementsOf(
					careers((career) -> career.is("education", "master") || career.is("education", "doctoral")));
		assertThat(this.finder.slugs("/careers?interest=I&interest=S")).containsExactlyInAnyOrderElementsOf(
				careers((career) -> career.is("interest", "I") && career.is("interest", "S")));
	}

	@Test
	void aFilterOnASearchLeavesOutCareersAndKeepsTheirOrder() {
		List<String> found = this.finder.slugs("/careers?q=engineer");
		List<String> kept = found.stream().filter((slug) -> NATION.get(slug).is("education", "bachelor")).toList();
		assertThat(kept).isNotEmpty().hasSizeLessThan(found.size());
		assertThat(this.finder.slugs("/careers?q=engineer&education=bachelor")).isEqualTo(kept);
	}

	/** Of what can be chosen beside others of its kind, the number is that of itself. */
	@ParameterizedTest
	@ValueSource(strings = { "place=US", "place=WA", "place=PR", "q=nurse", "q=engineer" })
	void theNumberBesideAnAnswerIsWhatChoosingItGives(String more) {
		String[] fixed = more.split("=");
		states(2, new Random(more.hashCode())).forEach((state) -> {
			Map<String, List<String>> parameters = new LinkedHashMap<>(state);
			if (!more.equals("place=US")) {
				parameters.put(fixed[0], List.of(fixed[1]));
			}
			List<Answer> answers = FinderTester.answers(this.finder.open(FinderTester.address(parameters)));
			assertThat(answers).hasSize(more.equals("place=WA") ? 66 : 65).allSatisfy((answer) -> {
				Map<String, List<String>> chosen = new LinkedHashMap<>(parameters);
				chosen.put(answer.parameter(), chosen(answer, parameters));
				String address = FinderTester.address(chosen);
				assertThat(FinderTester.count(this.finder.open(address))).as(address).isEqualTo(answer.count());
			});
		});
	}

	static Stream<Order> figures() {
		return Stream.of(Order.JOBS, Order.PAY, Order.PAY_LOW, Order.GROWTH, Order.OPENINGS, Order.EDUCATION);
	}

	@ParameterizedTest
	@MethodSource("figures")
	void everyOrderHoldsThroughAllPages(Order order) {
		for (Map<String, Known> place : List.of(WASHINGTON, FinderData.careers(2024, "53"))) {
			String address = "/careers?place=WA" + (place.equals(WASHINGTON) ? "" : "&year=2024")
					+ (order.equals(Order.JOBS) ? "" : "&sort=" + Parameters.name(order));
			List<Double> figures = this.finder.slugs(address)
				.stream()
				.map((slug) -> figure(order).applyAsDouble(place.get(slug)))
				.toList();
			Comparator<Double> way = (order == Order.PAY_LOW || order == Order.EDUCATION) ? Comparator.naturalOrder()
					: Comparator.reverseOrder();
			List<Double> known = figures.stream().filter((figure) -> !figure.isNaN()).sorted(way).toList();
			assertThat(figures).hasSize(NATION.size()).startsWith(known.toArray(Double[]::new));
			assertThat(known).hasSizeGreaterThan(500);
			assertThat(figures.stream().skip(known.size())).allMatch((figure) -> figure.isNaN());
		}
	}

	@Test
	void namesAreOrderedFromAToZ() {
		List<String> names = new ArrayList<>(NATION.values().stream().map(Known::name).toList());
		names.sort(String.CASE_INSENSITIVE_ORDER);
		assertThat(this.finder.slugs("/careers?sort=name")).extracting((slug) -> NATION.get(slug).name())
			.isEqualTo(names);
	}

	@Test
	void aSearchIsInTheOrderOfTheMatchAndCanBeSortedToo() {
		assertThat(this.finder.slugs("/careers?q=registered%20nurse")).startsWith("registered-nurse")
			.containsExactlyInAnyOrderElementsOf(this.finder.slugs("/careers?q=registered%20nurse&sort=pay-low"));
		assertThat(this.finder.slugs("/careers?q=registered%20nurse&sort=pay-low")
			.stream()
			.map((slug) -> NATION.get(slug).wage("annual_median"))
			.filter((pay) -> !pay.isNaN())).hasSizeGreaterThan(5).isSorted();
	}

	private static ToDoubleFunction<Known> figure(Order order) {
		return switch (order) {
			case JOBS -> (career) -> career.wage("employment");
			case PAY, PAY_LOW -> (career) -> career.wage("annual_median");
			case GROWTH -> Known::changePercent;
			case OPENINGS -> Known::openings;
			case EDUCATION -> Known::education;
			default -> throw new IllegalArgumentException(order.name());
		};
	}

	private static List<String> chosen(Answer answer, Map<String, List<String>> parameters) {
		if (!ALL.contains(answer.parameter())) {
			return List.of(answer.value());
		}
		return Stream.concat(parameters.getOrDefault(answer.parameter(), List.of()).stream(), Stream.of(answer.value()))
			.distinct()
			.toList();
	}

	/**
	 * Random states of the filters: one to three of them are set, with up to two answers.
	 */
	private List<Map<String, List<String>>> states(int number, Random random) {
		Map<String, List<Answer>> filters = new LinkedHashMap<>();
		FinderTester.answers(this.finder.open("/careers"))
			.forEach((answer) -> filters.computeIfAbsent(answer.parameter(), (name) -> new ArrayList<>()).add(answer));
		List<Map<String, List<String>>> states = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			Map<String, List<String>> state = new LinkedHashMap<>();
			List<String> names = new ArrayList<>(filters.keySet());
			Collections.shuffle(names, random);
			names.subList(0, 1 + random.nextInt(3)).forEach((name) -> {
				List<Answer> answers = new ArrayList<>(filters.get(name));
				Collections.shuffle(answers, random);
				int most = answers.get(0).one() ? 1 : Math.min(answers.size(), 1 + random.nextInt(2));
				state.put(name, answers.subList(0, most).stream().map(Answer::value).toList());
			});
			states.add(state);
		}
		return states;
	}

	private static List<String> matching(Map<String, Known> place, Map<String, List<String>> state) {
		return place.keySet()
			.stream()
			.filter((slug) -> state.entrySet().stream().allMatch((filter) -> holds(place.get(slug), filter)))
			.toList();
	}

	private static boolean holds(Known career, Map.Entry<String, List<String>> filter) {
		Stream<String> values = filter.getValue().stream();
		return ALL.contains(filter.getKey()) ? values.allMatch((value) -> career.is(filter.getKey(), value))
				: values.anyMatch((value) -> career.is(filter.getKey(), value));
	}

	private static List<String> careers(Predicate<Known> rule) {
		return NATION.keySet().stream().filter((slug) -> rule.test(NATION.get(slug))).toList();
	}

}
