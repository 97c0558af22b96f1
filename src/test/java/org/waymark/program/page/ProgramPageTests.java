package org.waymark.program.page;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of programs that lead to a career. */
@FixtureTest
class ProgramPageTests {

	private static final String NURSE = "/programs?career=registered-nurse";

	private static final String OHIO = NURSE + "&place=OH";

	private static final String SPOKANE = NURSE + "&zip=99201&within=100";

	private final PageTester pages;

	ProgramPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void aStateHasItsCollegesThoseWithTheMostAwardsFirst() {
		TestPage page = this.pages.open(OHIO);
		assertThat(page.heading()).isEqualTo("Registered nurse: where to study");
		assertThat(page.only(".found-head [role=status]").text()).isEqualTo("27 colleges in Ohio");
		assertThat(names(page)).hasSize(20).startsWith("University of Cincinnati-Main Campus");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void theSecondPageHasTheRest() {
		TestPage page = this.pages.open(this.pages.open(OHIO).link("Next"));
		assertThat(names(page)).hasSize(7).doesNotContainAnyElementsOf(names(this.pages.open(OHIO)));
		assertThat(page.only(".colleges").attr("start")).isEqualTo("21");
		assertThat(page.all(".pager [aria-current=page]").text()).isEqualTo("2");
	}

	@Test
	void aCollegeHasItsProgramsAndWhatIsKnownOfItAsAWhole() {
		Element college = college(this.pages.open(OHIO), "Columbus State Community College");
		assertThat(college.select("h2 a").attr("href")).isEqualTo("https://www.cscc.edu/");
		assertThat(college.select("h2 a").attr("rel")).isEqualTo("external noreferrer");
		assertThat(college.text()).contains("Columbus, OH 43215 · Public",
				"Registered nursing/registered nurse associate degree · 180 awards",
				"The whole college, all programs Tuition and fees per year, in-state $5,338 Net price per year $7,233"
						+ " Net price, lowest incomes $5,386 Students who finish 25%"
						+ " Earnings 10 years after starting $39,435 Debt of graduates, 2021 $8,749");
	}

	@Test
	void itsPriceCanBeTakenOverForTheYearsThatItsAwardTakes() {
		Element link = college(this.pages.open(OHIO), "Columbus State Community College").select(".result-figures a")
			.first();
		assertThat(link.text()).isEqualTo("Use $5,338 a year as the cost of training ($10,676 for 2 years)");
		assertThat(link.attr("href")).isEqualTo("/compare?career=registered-nurse&place=OH&way.registered-nurse=1"
				+ "&tuition.registered-nurse=5338#economics");
		assertThat(paid(link)).startsWith("24 months, $10,676 (at $5,338 a year");
		Element bachelor = college(this.pages.open(OHIO), "University of Cincinnati-Main Campus")
			.select(".result-figures a")
			.first();
		assertThat(bachelor.text()).isEqualTo("Use $13,570 a year as the cost of training ($54,280 for 4 years)");
		assertThat(paid(bachelor)).startsWith("48 months, $54,280 (at $13,570 a year");
	}

	private String paid(Element link) {
		return this.pages.open(link.attr("href").replaceFirst("#.*", ""))
			.all("table.outcome tbody tr:last-child td")
			.first()
			.text();
	}

	@Test
	void theReadersStateGoesAlongWithTheirZip() {
		assertThat(college(this.pages.open(SPOKANE), "Big Bend Community College").select(".result-figures a")
			.attr("href")).startsWith("/compare?career=registered-nurse&place=WA&");
	}

	@Test
	void whereNoTuitionIsKnownNothingIsTakenOver() {
		assertThat(college(this.pages.open(NURSE + "&place=OH&award=certificate"),
				"Columbiana County Career and Technical Center")
			.select(".result-figures a")).isEmpty();
	}

	@Test
	void whatIsMissingIsSaidToBeMissing() {
		Element college = college(this.pages.open(NURSE + "&place=WA"), "Centralia College");
		assertThat(college.text()).contains("Debt of graduates Not reported").doesNotContain("$0");
		Element career = college(this.pages.open(NURSE + "&place=OH&award=certificate"),
				"Columbiana County Career and Technical Center");
		assertThat(career.text()).contains("Tuition and fees, largest program $11,400");
	}

	@Test
	void whatTheListIsNotStandsAtItsTop() {
		assertThat(this.pages.open(OHIO).only(".page-head").text()).contains("doesn’t recommend any college",
				"doesn’t say whether a program is accredited", "A field of study is broader than a job");
	}

	@Test
	void thatTheProgramMustBeAccreditedStandsFirstWithTheAccreditorsOwnLookUp() {
		Element head = this.pages.open("/programs?career=medical-assistants&place=OH").only(".page-head");
		Element notice = head.select("h1 + *").first();
		assertThat(notice.text()).isEqualTo("Check first that the program is accredited. "
				+ "A certification that many employers ask for usually takes an accredited program. "
				+ "Look up programs at the Commission on Accreditation of Allied Health Education Programs (CAAHEP). "
				+ "Programs accredited by the Accrediting Bureau of Health Education Schools (ABHES) count too. "
				+ "Source: American Association of Medical Assistants: Eligibility Requirements for the CMA (AAMA) Exam,"
				+ " checked November 30, 2026");
		assertThat(notice.select("a").eachAttr("href")).containsExactly(
				"https://www.caahep.org/students/find-a-program.aspx",
				"https://www.aama-ntl.org/cma-aama-exam/eligibility");
		assertThat(notice.select("a").eachAttr("rel")).containsOnly("external noreferrer");
		assertThat(this.pages.open(OHIO).all(".page-head .notice")).isEmpty();
	}

	@Test
	void collegesNearAZipComeByDistance() {
		TestPage page = this.pages.open(SPOKANE);
		assertThat(page.only(".found-head [role=status]").text())
			.isEqualTo("1 college within 100 miles of Spokane, WA 99201");
		assertThat(college(page, "Big Bend Community College").text()).contains("94 miles away");
		assertThat(this.pages.open(NURSE + "&zip=99201").text()).contains("0 colleges within 50 miles",
				"No college fits all of these choices");
	}

	@Test
	void theWholeStateOfAZipHasDistancesToo() {
		TestPage page = this.pages.open(NURSE + "&zip=99201&within=state");
		assertThat(page.only(".found-head [role=status]").text()).endsWith("in Washington");
		assertThat(names(page)).startsWith("Big Bend Community College").endsWith("Centralia College");
	}

	@Test
	void anAreaIsAPointItself() {
		assertThat(this.pages.open(NURSE + "&place=44060&within=100").only(".found-head [role=status]").text())
			.isEqualTo("1 college within 100 miles of Spokane-Spokane Valley, WA");
	}

	@Test
	void aStateIsNoPointAndAsksForAZip() {
		TestPage page = this.pages.open(OHIO + "&within=25");
		assertThat(page.text()).contains("27 colleges in Ohio", "within 25 miles, type a ZIP code");
		assertThat(page.all("select[name=sort] option").eachText()).doesNotContain("Distance");
	}

	@Test
	void collegesThatTeachOnlyOnlineStandApart() {
		String lawyers = "/programs?career=lawyers&place=CA";
		assertThat(names(this.pages.open(lawyers))).isEmpty();
		TestPage page = this.pages.open(this.pages.open(lawyers).link("See colleges that teach only online"));
		assertThat(names(page)).containsExactly("Northcentral University", "Abraham Lincoln University");
		assertThat(page.text()).contains("2 colleges that teach only online", "Teaches only online")
			.doesNotContain("miles away");
	}

	@ParameterizedTest
	@CsvSource({ "&award=associate, 11", "&award=associate&award=doctorate, 16", "&kind=for-profit, 1",
			"&kind=public&kind=nonprofit, 26", "&price=5000, 1", "&award=associate&price=10000, 6" })
	void filtersLeaveThoseThatFit(String filters, int left) {
		assertThat(this.pages.open(OHIO + filters).only(".found-head [role=status]").text()).startsWith(left + " ");
	}

	@Test
	void aFilterByAwardLeavesOtherAwardsOfACollegeOut() {
		assertThat(this.pages.open(OHIO + "&award=master").all(".programs").text()).contains("master’s degree")
			.doesNotContain("bachelor’s degree ·");
	}

	@Test
	void sortsByPriceAndByThoseWhoFinish() {
		assertThat(names(this.pages.open(OHIO + "&sort=price"))).startsWith("Cuyahoga Community College District");
		assertThat(names(this.pages.open(OHIO + "&sort=completion"))).startsWith("Case Western Reserve University");
	}

	@Test
	void aCareerWithoutAFieldSaysSo() {
		TestPage page = this.pages.open("/programs?career=cashiers");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("list no field of study that leads to this career");
	}

	@Test
	void aFormLeadsToTheShortestAddress() {
		assertThat(
				this.pages.get("/programs?career=registered-nurse&place=US&zip=&within=&sort=&price=&award=associate")
					.getResponse()
					.getRedirectedUrl())
			.isEqualTo(NURSE + "&award=associate");
	}

	@Test
	void aCareerThatNobodyKnowsIsNotFound() {
		assertThat(this.pages.open("/programs?career=no-such-career").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zip=992", "zip=00000", "within=7", "award=phd", "kind=state", "price=1", "sort=name",
			"page=0", "page=9", "place=XX" })
	void whatMakesNoSenseIsNamedWithWhatWouldDo(String parameter) {
		TestPage page = this.pages.open(NURSE + "&" + parameter);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("“" + parameter.replaceFirst(".*=", "") + "” doesn’t work for “"
				+ parameter.replaceFirst("=.*", "") + "”", "It should be");
	}

	@Test
	void anAddressWithoutACareerAsksForOne() {
		TestPage page = this.pages.open("/programs?place=44060&within=100");
		assertThat(page.heading()).isEqualTo("Where to study");
		assertThat(page.only("main form label").text()).isEqualTo("What do you want to become?");
		assertThat(page.all("main form input[type=hidden]").eachAttr("name")).containsExactly("place", "within");
		assertThat(page.only("link[rel=canonical]").attr("href")).endsWith("/programs?place=44060");
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void aTypedCareerLeadsToItsPrograms() {
		assertThat(redirected("/programs?title=Registered%20nurse&place=44060&within=100"))
			.isEqualTo(NURSE + "&place=44060&within=100");
		assertThat(redirected("/programs?title=&place=44060")).isEqualTo("/programs?place=44060");
	}

	@Test
	void wordsThatMayMeanSeveralCareersAreAskedAbout() {
		TestPage page = this.pages.open("/programs?place=44060&title=medical%20office");
		assertThat(page.text()).contains("Which career do you mean?");
		assertThat(page.all(".found-careers a").eachAttr("href")).hasSizeGreaterThan(1)
			.contains("/programs?career=medical-office-administrator&place=44060");
		assertThat(page.only("#study").val()).isEqualTo("medical office");
		assertThat(this.pages.open("/programs?title=zzzzqqq").text()).contains("No career matches “zzzzqqq”");
		assertThat(this.pages.open("/programs?title=" + "x".repeat(161)).status()).isEqualTo(400);
	}

	private String redirected(String address) {
		return this.pages.get(address).getResponse().getRedirectedUrl();
	}

	private static List<String> names(TestPage page) {
		return page.all(".colleges h2").eachText();
	}

	private static Element college(TestPage page, String name) {
		return page.all(".colleges > li")
			.stream()
			.filter((college) -> college.select("h2").text().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + name + " among " + names(page)));
	}

}
