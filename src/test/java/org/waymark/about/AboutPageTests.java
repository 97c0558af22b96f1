package org.waymark.about;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.FixtureTest;
import org.waymark.PageKinds;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.text.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** Who writes the site, what it promises, how to cite it and what changed. */
@FixtureTest
class AboutPageTests {

	@Autowired
	private PageTester pages;

	@Test
	void saysWhoWritesAndWhatIsPromised() {
		TestPage page = this.pages.open("/about");
		assertThat(page.all("main h2").eachText()).containsExactly("Who writes this", "How figures are checked",
				"What isn’t known", "Privacy", "Accessibility", "How to cite a page", "What changed");
		assertThat(page.section("How figures are checked").select("a").eachAttr("href")).containsExactly("/sources",
				"/corrections");
	}

	@Test
	void listsWhatChangedTheNewestFirst() {
		assertThat(this.pages.open("/about").section("What changed").select("dl > div").eachText()).containsExactly(
				"March 1, 2026, texts Two short guides.", "March 1, 2026, data Rents of two areas.",
				"February 1, 2026, data Wages of electricians.");
	}

	@ParameterizedTest
	@MethodSource("org.waymark.PageKinds#all")
	void everyPageLeadsThere(String address) {
		assertThat(this.pages.open(address).all("footer.site .foot-links a").eachAttr("href"))
			.anyMatch((href) -> href.matches("/about(\\?place=.*)?"))
			.anyMatch((href) -> href.matches("/corrections(\\?place=.*)?"));
	}

	@Test
	void aPageCanBeCitedWithAllThatItsReaderChose() {
		assertThat(citation("/careers/electrician?place=WA&year=2024")).isEqualTo(
				"“Electrician: what you’d do, pay and how to start.” Waymark, http://localhost/careers/electrician?place=WA&year=2024. Retrieved "
						+ Formats.date(LocalDate.now()) + ".");
		assertThat(citation("/sources")).startsWith("“Sources.” Waymark, http://localhost/sources. Retrieved ");
	}

	@Test
	void aCitationHasNoLinkThatNobodyWouldCopy() {
		assertThat(citation("/sources?x=" + "y".repeat(400)))
			.startsWith("“Sources.” Waymark, http://localhost/sources. Retrieved ");
	}

	@Test
	void anErrorIsNothingToCite() {
		assertThat(this.pages.open(PageKinds.UNKNOWN).all(".citation")).isEmpty();
	}

	private String citation(String address) {
		return this.pages.open(address).only("footer .citation p").text();
	}

}
