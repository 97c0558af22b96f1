package org.waymark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymark.address.Addresses;
import org.waymark.occupation.Careers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through the whole site: the pages of all careers, then along every link. Of the
 * addresses that differ only in the career or the place, each kind is visited once; so is
 * every address without parameters.
 */
@Tag("walk")
@RealDataTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllPagesTests {

	private static final Pattern SLUG = Pattern.compile("^/careers/[^/?]+");

	private final PageTester pages;

	private final List<String> careers;

	/**
	 * What was found at each address; an address without parameters and fragment is a
	 * path.
	 */
	private final Map<String, Visit> visits = new ConcurrentHashMap<>();

	AllPagesTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers.pages()
			.stream()
			.map(Addresses::path)
			.flatMap((path) -> Stream.of(path, path + "/salary"))
			.toList();
	}

	@BeforeAll
	void walk() {
		Set<String> kinds = new LinkedHashSet<>();
		Collection<String> next = Stream
			.concat(Stream.of("/", "/careers", "/states", "/compare", "/sources", "/corrections", "/about"),
					this.careers.stream())
			.toList();
		while (!next.isEmpty()) {
			next.forEach((address) -> kinds.add(kind(address)));
			next.parallelStream().forEach((address) -> this.visits.put(address, visit(address)));
			Map<String, String> unseen = new TreeMap<>();
			this.visits.values()
				.stream()
				.flatMap((visit) -> visit.links().stream())
				.map((link) -> link.replaceFirst("#.*", ""))
				.filter((link) -> !link.isEmpty() && !kinds.contains(kind(link)))
				.forEach((link) -> unseen.putIfAbsent(kind(link), link));
			next = unseen.values();
		}
	}

	@Test
	void everyCareerHasItsPageAndItsSalaryPage() {
		assertThat(this.careers).hasSizeGreaterThan(1660)
			.allMatch((address) -> this.visits.get(address).status() == 200);
	}

	@Test
	void everyLinkLeadsSomewhere() {
		assertThat(this.visits.keySet().stream().filter((address) -> address.contains("?"))).hasSizeGreaterThan(150);
		assertThat(failing((visit) -> (visit.status() == 200) ? List.of() : List.of("status " + visit.status())))
			.isEmpty();
	}

	@Test
	void noPageShowsItsReaderWhatItMustNot() {
		assertThat(failing(Visit::faults)).isEmpty();
	}

	@Test
	void everyPageThatIsNoFileIsValidHtml() {
		Map<String, List<String>> invalid = new ConcurrentHashMap<>();
		toCheck().parallel().forEach((address) -> {
			List<String> errors = Validity.errors(this.pages.html(address));
			if (!errors.isEmpty()) {
				invalid.put(address, errors);
			}
		});
		assertThat(invalid).isEmpty();
	}

	/** Every page that the walk came to, but of the careers' own pages one in twenty. */
	private Stream<String> toCheck() {
		return this.visits.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().html())
			.map(Map.Entry::getKey)
			.filter((address) -> !this.careers.contains(address) || this.careers.indexOf(address) % 20 < 2
					|| GuideFiles.slugs().contains(address.replace("/careers/", "")));
	}

	@Test
	void everyFragmentOfALinkIsAPlaceOnItsPage() {
		Map<String, Set<String>> ids = this.visits.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().ids()));
		assertThat(this.visits.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.links()
				.stream()
				.filter((link) -> link.contains("#") && !link.startsWith("/assets/"))
				.map((link) -> link.startsWith("#") ? entry.getKey() + link : link))
			.distinct()
			.filter((link) -> ids.containsKey(link.replaceFirst("#.*", "")))
			.filter((link) -> !ids.get(link.replaceFirst("#.*", "")).contains(link.replaceFirst(".*#", "")))).isEmpty();
	}

	@Test
	void everyPageHasATitleADescriptionAndOneHeading() {
		assertThat(failing((visit) -> {
			List<String> missing = new ArrayList<>();
			if (visit.html() && visit.headings() != 1) {
				missing.add(visit.headings() + " headings");
			}
			if (visit.html() && !visit.title().endsWith("Waymark")) {
				missing.add("title " + visit.title());
			}
			if (visit.html() && visit.description().length() < 40) {
				missing.add("description " + visit.description());
			}
			return missing;
		})).isEmpty();
	}

	@Test
	void noTwoPagesHaveTheSameTitleOrDescription() {
		assertThat(shared(Visit::title)).isEmpty();
		assertThat(shared(Visit::description)).isEmpty();
	}

	private Map<String, List<String>> shared(Function<Visit, String> words) {
		Map<String, List<String>> addresses = this.visits.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().html() && !entry.getKey().contains("?"))
			.collect(Collectors.groupingBy((entry) -> words.apply(entry.getValue()),
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
		addresses.values().removeIf((list) -> list.size() == 1);
		return addresses;
	}

	private Map<String, List<String>> failing(Function<Visit, List<String>> faults) {
		Map<String, List<String>> failing = new TreeMap<>();
		this.visits.forEach((address, visit) -> {
			List<String> found = faults.apply(visit);
			if (!found.isEmpty()) {
				failing.put(address, found);
			}
		});
		return failing;
	}

	private Visit visit(String address) {
		MvcTestResult answer = this.pages.get(address);
		int status = answer.getResponse().getStatus();
		if (status == 302) {
			return Visit.noPage(200, Set.of(answer.getResponse().getHeader("Location")));
		}
		if (address.startsWith("/assets/") || address.contains(".csv") || address.contains(".pdf")
				|| address.endsWith(".txt") || address.endsWith(".atom")) {
			return Visit.noPage(status, Set.of());
		}
		TestPage page = TestPage.of(answer);
		Set<String> links = new LinkedHashSet<>();
		for (Element element : page.all("[href], [src]")) {
			String link = element.attr("href") + element.attr("src");
			if (!link.startsWith("http")) {
				links.add(link);
			}
		}
		page.all("form[action]").stream().map(AllPagesTests::sent).forEach(links::add);
		return new Visit(status, true, page.title(), page.description(), page.all("h1").size(), PageFaults.in(page),
				links, Set.copyOf(page.all("[id]").eachAttr("id")));
	}

	/** The address that a form asks for if its reader fills in nothing. */
	private static String sent(Element form) {
		String hidden = form.select("input[type=hidden]")
			.stream()
			.map((field) -> field.attr("name") + "=" + URLEncoder.encode(field.attr("value"), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		String[] action = form.attr("action").split("(?=#)", 2);
		return action[0] + (hidden.isEmpty() ? "" : "?" + hidden) + ((action.length > 1) ? action[1] : "");
	}

	/** Without parameters every address is of its own kind. */
	private static String kind(String address) {
		if (!address.contains("?")) {
			return address.replaceFirst("^/careers/.*\\.pdf", "/careers/*.pdf");
		}
		String kind = SLUG.matcher(address)
			.replaceFirst("/careers/*")
			.replaceFirst("^/states/..\\?", "/states/*?")
			.replaceFirst("^/report\\?.*", "/report?*")
			.replaceAll("career=[^&]*", "career=*");
		return kind.matches(".*\\?place=..$") ? kind : kind.replaceAll("place=[^&]*", "place=*");
	}

	/** What was found at an address; for a file no more than its status. */
	private record Visit(int status, boolean html, String title, String description, int headings, List<String> faults,
			Set<String> links, Set<String> ids) {

		/** A file, or the way to another address. */
		static Visit noPage(int status, Set<String> links) {
			return new Visit(status, false, "", "", 1, List.of(), links, Set.of());
		}

	}

}
