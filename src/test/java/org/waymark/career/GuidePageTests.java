package org.waymark.career;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.GuideFiles;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every guide as its reader gets it, beside its file. */
@RealDataTest
class GuidePageTests {

	private static final Set<String> NOT_SHOWN = Set.of("slug", "soc", "id", "source", "cost_source", "per", "status",
			"kind", "guide", "on", "next", "describes", "in", "only_in", "rule", "link", "tuition", "after");

	/** Lists whose every item carries a mark. */
	private static final List<String> CLAIMS = List.of("about", "look_alikes", "related", "daily_work", "workplaces",
			"tools", "skills.technical", "skills.personal", "steps", "pay_less", "certifications", "pay_moves",
			"market.challenges", "market.openings", "market.automation", "specializations", "remote", "abroad",
			"points.for", "points.against", "points.both", "questions", "differences_between_sources");

	private final PageTester pages;

	GuidePageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	static List<String> guides() {
		return GuideFiles.slugs();
	}

	@ParameterizedTest
	@MethodSource("guides")
	void everyWordOfTheGuideIsOnItsPage(String slug) {
		TestPage page = this.pages.open("/careers/" + slug);
		assertThat(page.status()).isEqualTo(200);
		String text = page.text();
		assertThat(GuideFiles.texts(GuideFiles.all().get(slug), NOT_SHOWN)).hasSizeGreaterThan(150)
			.allSatisfy((word) -> assertThat(text).contains(word));
	}

	@ParameterizedTest
	@MethodSource("guides")
	void nothingOnThePageIsEmpty(String slug) {
		assertThat(PageFaults.in(this.pages.open("/careers/" + slug))).isEmpty();
		assertThat(PageFaults.in(this.pages.open("/careers/" + slug + "?place=WA&year=2024"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("guides")
	void everyClaimHasAMarkThatOpensItsSource(String slug) {
		Map<String, Object> guide = GuideFiles.all().get(slug);
		TestPage page = this.pages.open("/careers/" + slug);
		int claims = CLAIMS.stream().mapToInt((key) -> GuideFiles.list(guide, key).size()).sum();
		assertThat(page.all("a.mark").size()).isGreaterThanOrEqualTo(claims);
		List<Element> sources = page.all("ol.source-list > li");
		assertThat(sources).hasSameSizeAs(GuideFiles.list(guide, "sources"));
		assertThat(page.all("a.mark")).allSatisfy((mark) -> {
			Element target = page.only("[id=" + mark.attr("href").substring(1) + "]");
			if (mark.text().equals("our view")) {
				assertThat(target.id()).isEqualTo("checked");
				return;
			}
			assertThat(sources.indexOf(target) + 1).isEqualTo(Integer.parseInt(mark.text()));
			String publisher = mark.attr("aria-label").substring(("Source " + mark.text() + ": ").length());
			assertThat(target.text()).startsWith(publisher + ": ");
		});
	}

	@ParameterizedTest
	@MethodSource("guides")
	void theContentsAreTheSectionsInTheirOrder(String slug) {
		TestPage page = this.pages.open("/careers/" + slug);
		assertThat(page.all("nav.contents a").eachAttr("href"))
			.isEqualTo(page.all(".parts .part-body").eachAttr("id").stream().map("#"::concat).toList());
		assertThat(page.all(".parts section")).allSatisfy((section) -> {
			assertThat(section.select("> details > summary > h2")).hasSize(1);
			assertThat(section.attr("aria-labelledby")).isEqualTo(section.select("h2").attr("id"))
				.isEqualTo(section.select("> details > .part-body").attr("id") + "-title");
		});
	}

	@ParameterizedTest
	@MethodSource("guides")
	void everySectionButTheWorkIsClosedAndSaysWhatIsInIt(String slug) {
		TestPage page = this.pages.open("/careers/" + slug);
		assertThat(page.all(".parts details.part[open] h2").eachText()).containsExactly("What you’d do");
		assertThat(page.all(".parts details.part > summary")).hasSizeGreaterThan(14)
			.allSatisfy((summary) -> assertThat(summary.select(".brief").text()).hasSizeBetween(10, 190)
				.doesNotContain("null", "  "));
	}

	@ParameterizedTest
	@MethodSource("guides")
	void theLadderGoesFromTheFirstJobUp(String slug) {
		List<Map<String, Object>> rungs = GuideFiles.items(GuideFiles.all().get(slug), "ladder");
		assertThat(this.pages.open("/careers/" + slug).all("ol.ladder h3").eachText())
			.isEqualTo(rungs.stream().map((rung) -> rung.get("title")).toList());
	}

	@Test
	void theLineOnASectionIsMadeOfWhatIsInIt() {
		TestPage page = this.pages.open("/careers/electrician?place=OH");
		Element steps = page.only("#steps");
		assertThat(brief(page, "steps")).isEqualTo(steps.select("ol > li").size() + " steps: from “"
				+ steps.select("h3").first().text() + "” to “" + steps.select("h3").last().text() + "”");
		Element cards = page.only("#certifications");
		assertThat(brief(page, "certifications")).isEqualTo(cards.select("li p:contains(License ·)").size()
				+ " licenses, " + cards.select("li p:contains(Certification ·)").size() + " certifications; first: "
				+ cards.select("h3").first().text());
		assertThat(brief(page, "pay"))
			.startsWith("Median " + page.fact("Median pay per year").value() + " a year in Ohio");
		assertThat(brief(page, "ladder")).startsWith("From helper or ")
			.endsWith(" to " + page.all("#ladder h3").last().text().replaceFirst("^P", "p"));
	}

	private static String brief(TestPage page, String section) {
		return page.only("summary:has(#" + section + "-title) .brief").text();
	}

	@ParameterizedTest
	@MethodSource("guides")
	void namesOfOtherGuidesLeadToThem(String slug) {
		Map<String, Object> guide = GuideFiles.all().get(slug);
		TestPage page = this.pages.open("/careers/" + slug + "?place=WA");
		for (String key : List.of("look_alikes", "related")) {
			GuideFiles.items(guide, key)
				.stream()
				.filter((job) -> job.containsKey("guide"))
				.forEach((job) -> assertThat(page.all("main .cards :is(h3, h4) a")
					.stream()
					.filter((link) -> link.text().equals(job.get("name")))
					.map((link) -> link.attr("href"))).contains("/careers/" + job.get("guide") + "?place=WA"));
		}
	}

	@ParameterizedTest
	@MethodSource("guides")
	void theRulesOfAStateAreOnThePageOfItsReaders(String slug) {
		for (Map<String, Object> rule : GuideFiles.items(GuideFiles.all().get(slug), "state_rules")) {
			String state = String.valueOf(((List<?>) rule.get("in")).get(0));
			assertThat(this.pages.open("/careers/" + slug + "?place=" + state).only(".law").text()).as(state)
				.contains(String.valueOf(rule.get("text")).strip().split("(?<=\\.) "));
		}
	}

	@Test
	void whatTheLawAsksNamesNoOtherState() {
		Element law = this.pages.open("/careers/pharmacy-technician?place=OH").only(".law");
		assertThat(law.select("b").eachText()).startsWith("Required by law");
		assertThat(law.text()).contains("State license").doesNotContain("Alabama");
	}

	@Test
	void theFactsComeBeforeAnySection() {
		TestPage page = this.pages.open("/careers/registered-nurse");
		String html = page.only("main").html();
		assertThat(html.indexOf("class=\"facts\"")).isPositive().isLessThan(html.indexOf("class=\"part\""));
	}

	@Test
	void aLicenseSaysWhoGivesItAndWhetherTheLawAsksForIt() {
		Element first = this.pages.open("/careers/registered-nurse").all("#certifications ul.cards > li").first();
		assertThat(first.text()).contains("License · Required by law ·", "By state");
	}

}
