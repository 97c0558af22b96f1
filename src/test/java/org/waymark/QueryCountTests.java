package org.waymark;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.guide.Guides;
import org.waymark.occupation.Career;
import org.waymark.server.cache.DataCache;

import static org.assertj.core.api.Assertions.assertThat;

/** A page costs a small number of queries that does not grow with the data. */
@RealDataTest
class QueryCountTests {

	private static final String GUIDED = "/careers/medical-office-administrator";

	private static final String[] FINDER = { "/careers",
			"/careers?place=WA&year=2024&pay=30000&education=bachelor&education=master&outlook=growing"
					+ "&openings=1000&interest=S&zone=4&zone=5&group=healthcare-practitioners-and-technical&sort=pay",
			"/careers?place=OR&pay=150000&education=none&outlook=faster&openings=100000&interest=A"
					+ "&zone=1&group=legal&guide=yes&sort=name",
			"/careers?q=nurse", "/careers?q=electrition&place=WA&pay=50000&guide=yes", "/careers?q=zzzzqqq",
			"/careers?sort=education&page=20" };

	private final PageTester pages;

	private final Statistics statistics;

	private final DataCache cache;

	private final Guides guides;

	QueryCountTests(@Autowired PageTester pages, @Autowired EntityManagerFactory factory, @Autowired DataCache cache,
			@Autowired Guides guides) {
		this.pages = pages;
		this.cache = cache;
		this.guides = guides;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
		cache.clear();
		readWhatIsReadOnce();
	}

	@Test
	void aCareerCosts9IfItWasNotShownOfLate() {
		assertThat(slugs().stream().map((slug) -> queries("/careers/" + slug))).containsOnly(9L);
		assertThat(queries("/careers/electrician")).as("with a guide").isEqualTo(9L);
	}

	@Test
	void allGuidesAreReadByOneQueryForEachOfTheirTables() {
		this.cache.clear();
		this.statistics.clear();
		this.guides.of(new Career("electrician", "Electrician", "47-2111", true, null, false));
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(9L);
	}

	@Test
	void aCachedCareerCostsThreeForEachNewPlace() {
		assertThat(queries(GUIDED)).isZero();
		assertThat(queries(GUIDED + "?place=GU")).isEqualTo(3L).isEqualTo(queries(GUIDED + "?place=WA"));
		assertThat(queries(GUIDED + "?place=WA&year=2024")).isEqualTo(4L);
	}

	@Test
	void aSalaryPageCostsOneForTheAreasAndOneForEachNewYear() {
		assertThat(slugs().stream().map((slug) -> queries("/careers/" + slug + "/salary"))).containsOnly(2L);
		assertThat(queries(GUIDED + "/salary?year=2024")).isEqualTo(2L);
		assertThat(queries(GUIDED + "/salary")).isEqualTo(1L)
			.isEqualTo(queries(GUIDED + "/salary?place=WA&year=2024&adjusted=true&sort=place"));
	}

	@Test
	void theFileOfASalaryPageCostsOne() {
		assertThat(slugs().stream().map((slug) -> queries("/careers/" + slug + "/salary.csv"))).containsOnly(1L);
	}

	@Test
	void thePageOfAllStatesCostsNoneHoweverItIsSorted() {
		assertThat(queries("/states")).isZero()
			.isEqualTo(queries("/states?sort=price-level&order=asc"))
			.isEqualTo(queries("/states?sort=place"));
	}

	@Test
	void thePageOfAStateCostsAtMost3WhetherTheTablesHaveItOrNot() {
		assertThat(queries("/states/WA")).isBetween(1L, 3L)
			.isEqualTo(queries("/states/WY?year=2024"))
			.isEqualTo(queries("/states/PR?year=2024"))
			.isEqualTo(queries("/states/GU"));
	}

	@Test
	void thePageOfAnAreaCostsOneWhicheverItIs() {
		assertThat(queries("/areas/44060-spokane-spokane-valley-wa")).isEqualTo(1L)
			.isEqualTo(queries("/areas/5300007-eastern-washington-nonmetropolitan-area"))
			.isEqualTo(queries("/areas/38900-portland-vancouver-hillsboro-or-wa"));
	}

	@Test
	void theFileOfAPlaceCostsOneAndNoneOnceItsPageWasRead() {
		assertThat(queries("/areas/30780-little-rock-north-little-rock-conway-ar/careers.csv")).isEqualTo(1L)
			.isEqualTo(queries("/states/AR/careers.csv"));
		assertThat(queries("/states/AR/careers.csv")).isZero();
	}

	/** One for its own pay, one for that of its neighbors. */
	@Test
	void aCareerInAnAreaCostsTwoMoreThanInAState() {
		assertThat(queries(GUIDED + "?place=44060")).isEqualTo(queries(GUIDED + "?place=CO") + 2);
		assertThat(queries("/careers?place=44060")).isEqualTo(queries("/careers?place=NV") + 1);
		assertThat(queries("/careers/suggest?q=nurse&place=44060")).isZero();
		assertThat(queries("/places/suggest?near=spok")).isZero();
		assertThat(queries("/places?near=99013")).isEqualTo(1L);
	}

	@Test
	void theFinderCostsAtMostTwoAndNoneOnceCached() {
		assertThat(Stream.of(FINDER).map(this::queries)).allMatch((count) -> count <= 2);
		assertThat(Stream.of(FINDER).map(this::queries)).containsOnly(0L);
	}

	@Test
	void programsCostOneForEachNewCareerAndOneForAZip() {
		String programs = "/programs?career=electrician";
		assertThat(queries(programs + "&place=OH")).isEqualTo(1L);
		assertThat(queries(programs + "&place=WA&award=associate&sort=price")).isZero()
			.isEqualTo(queries(programs + "&within=online"));
		assertThat(queries(programs + "&zip=99201")).isEqualTo(1L)
			.isEqualTo(queries(programs + "&zip=10001&within=100&sort=awards"));
	}

	@Test
	void collegesSideBySideCostAsMuchAsTheirListAndTwoMoreCostNone() {
		String colleges = "/programs/compare?career=plumber&college=234711&college=234845";
		assertThat(queries(colleges)).isEqualTo(1L);
		assertThat(queries(colleges + "&college=202222&college=201885")).isZero();
	}

	@Test
	void sponsorsCostOneAndTwoMoreForAZip() {
		String sponsors = "/careers/electrician/apprenticeships";
		assertThat(queries(sponsors)).isZero();
		assertThat(queries(sponsors + "?place=OH")).isEqualTo(1L).isEqualTo(queries(sponsors + "?place=NJ"));
		assertThat(queries(sponsors + "?place=18140")).isEqualTo(2L).isEqualTo(queries(sponsors + "?place=38900"));
		assertThat(queries(sponsors + "?zip=99201")).isEqualTo(3L);
	}

	@Test
	void whatACareerAsksCostsOneAndOneMoreForEachThingNotReadOfLate() {
		assertThat(queries("/fit?career=cashiers&from=barbers&place=OH")).isEqualTo(4L)
			.isEqualTo(queries("/fit?career=lawyers&from=roofers"));
		assertThat(queries("/fit?career=cashiers&from=barbers&place=WA")).isEqualTo(1L)
			.isEqualTo(queries("/fit?career=lawyers"));
		assertThat(queries("/fit?title=nurse")).isZero();
		String handout = "/handout?career=cashiers&career=lawyers&from=barbers&place=";
		assertThat(queries(handout + "OH")).isEqualTo(5L);
		assertThat(queries(handout + "WA")).isEqualTo(4L).isEqualTo(queries(handout + "CA"));
	}

	@Test
	void aBudgetCostsOneForTheRent() {
		assertThat(queries("/budget?place=MN&food=400&pay=50000")).isEqualTo(1L)
			.isEqualTo(queries("/budget?place=ME&home=shared"));
	}

	@Test
	void numbersFromElsewhereCostNone() {
		assertThat(queries("/claims")).isZero()
			.isEqualTo(queries("/claims/why"))
			.isEqualTo(queries("/claims/check?q=28%25"))
			.isEqualTo(queries("/claims/check?q=$40,940&career=medical-office-administrator"));
	}

	@Test
	void theKindsOfWorkCostNone() {
		assertThat(queries("/careers/groups")).isZero().isEqualTo(queries("/careers/groups?place=GU"));
	}

	@Test
	void theListFromAToZCostsNone() {
		assertThat(queries("/careers/a-to-z")).isZero().isEqualTo(queries("/careers/a-to-z?place=GU"));
	}

	/**
	 * One more where pay of an older vintage is needed, so that all paths have the same.
	 */
	@Test
	void comparingTwoCareersCostsAtMost5WhicheverTheyAre() {
		assertThat(Stream
			.of("/compare?career=registered-nurse&career=electrician&place=WA",
					"/compare?career=actors&career=legislators&place=GU",
					"/compare?career=cashiers&career=lawyers&place=TX&year=2024&adjusted=true&work=half&years=20")
			.map(this::queries)).allSatisfy((count) -> assertThat(count).isBetween(1L, 5L));
	}

	@Test
	void comparingFourCareersInFourPlacesCostsAtMost5() {
		assertThat(queries("/compare?career=registered-nurse&career=electrician&career=cashiers&career=lawyers"
				+ "&place=WA&place=TX&place=OR&place=CA"))
			.isBetween(1L, 5L)
			.isEqualTo(queries("/compare?career=actors&career=legislators&career=orthopedic-surgeons-except-pediatric"
					+ "&career=models&place=GU&place=US&place=PR&place=WY&year=2024&figure=employment"));
	}

	/** One with all figures, one by the hour, one with caps, one without any states. */
	private static List<String> slugs() {
		return List.of("cashiers", "actors", "orthopedic-surgeons-except-pediatric", "legislators");
	}

	/**
	 * A search waits for the index; the pages are those that use every list, the guide,
	 * and pay of all occupations in every vintage.
	 */
	private void readWhatIsReadOnce() {
		for (String address : List.of("/careers?q=nurse", GUIDED, GUIDED + "/salary", "/states", "/states/OH",
				"/areas/18140-columbus-oh", "/places/suggest?near=spok", "/programs?career=actors&zip=10001",
				"/budget?place=TX", "/claims", "/claims/why", "/claims/check?q=28%25",
				"/compare?career=registered-nurse&career=actors",
				"/compare?career=registered-nurse&career=actors&year=2024")) {
			this.pages.open(address);
		}
	}

	private long queries(String address) {
		this.statistics.clear();
		assertThat(this.pages.open(address).status()).as(address).isEqualTo(200);
		return this.statistics.getPrepareStatementCount();
	}

}
