package org.waymark.payoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Downloads;
import org.waymark.FixtureTest;
import org.waymark.PageFaults;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.compare.PrintedPath;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Works every number out anew from what the page itself says. */
@FixtureTest
class PayoffPageTests {

	private static final String NOW = "Start work now";

	private static final Pattern PAY = Pattern
		.compile("\\$([\\d,]+)( or more)? a year at first, \\$([\\d,]+)( or more)? after (\\d+) years?");

	private static final Pattern RESIDENCY = Pattern
		.compile("\\$([\\d,]+)( or more)? a year in residency, (\\d+) months?; then (.*)");

	private static final Pattern EXPERIENCE = Pattern
		.compile("\\$([\\d,]+)( or more)? a year at first in the job that leads there, \\$([\\d,]+)( or more)?"
				+ " after \\d+ years?, (\\d+) months?; then (.*)");

	private static final String CASE = "(?:(\\d+) months? of study(?:, )?)?(?:\\$([\\d,]+)(?:, )?)?(?:(\\d+) months? of (?:residency|experience))?\\.";

	private static final Pattern CASES = Pattern.compile("Low case: " + CASE + " High case: " + CASE);

	private static final Pattern PART = Pattern.compile("(?:training, paid at the start|(\\d+) months? of"
			+ " (training|work while training|work that leads there|work) × (?:at least )?\\$([\\d,]+) (?:in all|a year) ÷ (\\d+))"
			+ " = (?:at least )?(−?)\\$([\\d,]+)");

	private static final Pattern RESULT = Pattern
		.compile("(?:at least )?(−?\\$[\\d,]+) in the year, (at least )?(−?\\$[\\d,]+) in all");

	private final PageTester pages;

	PayoffPageTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@ValueSource(strings = { "career=registered-nurse&career=electrician&place=WA",
			"career=registered-nurse&career=electrician&place=WA&place=OH&start=annual-p25&growth=3",
			"career=registered-nurse&career=electrician&career=cashiers&career=medical-office-administrator"
					+ "&place=OH&work=half&growth=0",
			"career=medical-office-administrator&career=cashiers&place=CA&adjusted=true&years=20&work=full"
					+ "&way.medical-office-administrator=1",
			"career=medical-office-administrator&career=electrician&way.medical-office-administrator=0&years=5",
			"career=orthopedic-surgeons-except-pediatric&career=registered-nurse&career=cashiers&place=CA"
					+ "&year=2024&years=20",
			"career=orthopedic-surgeons-except-pediatric&career=chief-executives&career=cashiers&year=2024&years=9"
					+ "&cost.chief-executives=0&months.chief-executives=7",
			"career=cashiers&career=orthopedic-surgeons-except-pediatric&year=2024&years=5&now=239200",
			"career=chief-executives&career=lawyers&place=DC&year=2024&start=annual-p10&growth=15",
			"career=lawyers&career=medical-secretaries-and-administrative-assistants&career=electrician&place=MS"
					+ "&place=WA&place=US&start=annual-p25&work=half&now=31333&years=13&growth=7",
			"career=registered-nurse&career=electrician&months.registered-nurse=7&cost.registered-nurse=10000"
					+ "&months.electrician=0&cost.electrician=5001&years=5&growth=15&now=0",
			"career=registered-nurse&career=lawyers&place=OH&tuition.registered-nurse=11200&tuition.lawyers=9001&years=20",
			"career=registered-nurse&tuition.registered-nurse=7001&months.registered-nurse=7",
			"career=electrician&career=registered-nurse&months.electrician=120&cost.electrician=1000000"
					+ "&months.registered-nurse=1&cost.registered-nurse=1&years=5&work=full&now=1000000",
			"career=registered-nurse&career=electrician&place=GU&now=20001&work=half&months.electrician=13",
			"career=actors&career=registered-nurse&place=CA", "career=chief-executives&career=cashiers&place=MS",
			"career=electrician&career=cashiers&place=PR&adjusted=true" })
	void everyNumberComesFromWhatThePageSays(String query) {
		TestPage page = this.pages.open("/compare?" + query);
		assertThat(page.status()).isEqualTo(200);
		// a path may come to nothing, and here that is a figure
		assertThat(PageFaults.in(page)).allMatch((fault) -> fault.contains("$0"));
		List<PrintedPath> paths = paths(page);
		assertArithmetic(page, paths);
		assertYears(page, paths);
		assertResults(page, paths);
		assertPairs(page, paths);
		assertFile(this.pages.get(page.link("Download the yearly totals (CSV)")).getResponse().getContentAsByteArray(),
				page, paths);
	}

	@Test
	void payIsThatOfTheTables() {
		TestPage page = this.pages
			.open("/compare?career=medical-office-administrator&career=registered-nurse&year=2024&start=annual-p25");
		assertThat(result(page, "Medical office administrator").child(2).text())
			.isEqualTo("$37,880 a year at first, $44,640 after 5 years");
		assertThat(page.only("#now-default").text()).startsWith("If you leave it empty, we use $")
			.contains("the 10th percentile of all jobs in the United States, May 2024");
	}

	@Test
	void trainingCostsWhatThePublicCollegesOfThePlaceCost() {
		TestPage washington = this.pages.open("/compare?career=registered-nurse&career=medical-assistants&place=WA");
		assertThat(result(washington, "Registered nurse").child(1).text())
			.isEqualTo("48 months, $46,212 at Washington’s public four-year colleges, 2023–24");
		TestPage associate = this.pages
			.open("/compare?career=registered-nurse&career=medical-assistants&place=WA&way.registered-nurse=1");
		assertThat(result(associate, "Registered nurse").child(1).text())
			.isEqualTo("24 months, $9,748 at Washington’s public two-year colleges, 2023–24");
		TestPage california = this.pages.open("/compare?career=registered-nurse&career=medical-assistants&place=CA");
		assertThat(result(california, "Registered nurse").child(1).text()).contains("$40,828 at California’s");
		TestPage nation = this.pages.open("/compare?career=registered-nurse&career=medical-assistants");
		assertThat(result(nation, "Registered nurse").child(1).text())
			.isEqualTo("48 months, $43,896 at the US average of public four-year colleges, 2023–24");
	}

	@Test
	void bothSidesAreOfOneVintageWhereThereIsOne() {
		TestPage washington = this.pages.open("/compare?career=registered-nurse&career=medical-assistants&place=WA");
		assertThat(washington.only("#now-default").text()).contains("all jobs in Washington, May 2024");
		assertThat(washington.only(".computed").text()).contains("Wages are from May 2024");
		TestPage older = this.pages
			.open("/compare?career=registered-nurse&career=medical-assistants&place=WA&year=2024");
		assertThat(result(washington, "Registered nurse").child(2).text())
			.isEqualTo(result(older, "Registered nurse").child(2).text());
		TestPage own = this.pages.open("/compare?career=registered-nurse&career=medical-assistants&place=WA&now=30000");
		assertThat(own.only(".computed").text()).contains("Wages are from May 2025");
		assertThat(
				this.pages.open("/compare?career=registered-nurse&career=medical-assistants").only(".computed").text())
			.contains("Wages are from May 2025");
	}

	@Test
	void aSurgeonIsPaidAsAResidentFirst() {
		TestPage page = this.pages
			.open("/compare?career=orthopedic-surgeons-except-pediatric&career=lawyers&place=OH&years=20");
		Element surgeon = result(page, "Orthopedic surgeons, except pediatric");
		assertThat(surgeon.child(1).text()).startsWith("96 months, ").contains("of paid residency");
		assertThat(surgeon.child(2).text()).contains("a year in residency, 60 months; then $");
		assertThat(result(page, "Lawyers").child(1).text()).startsWith("84 months, ");
	}

	@Test
	void aChiefExecutiveStartsInTheJobThatLeadsThere() {
		TestPage page = this.pages.open("/compare?career=chief-executives&career=electrician&place=OH");
		Element executive = result(page, "Chief executives");
		assertThat(executive.child(1).text()).startsWith("48 months, ")
			.contains("paid work in a job that leads to this one (");
		assertThat(executive.child(2).text()).contains("in the job that leads there");
	}

	@Test
	void aPriceOfASchoolYearCountsForTheYearsOfSchool() {
		String nurse = "/compare?career=registered-nurse&place=OH&tuition.registered-nurse=11200";
		assertThat(result(this.pages.open(nurse), "Registered nurse").child(1).text())
			.isEqualTo("48 months, $44,800 (at $11,200 a year, your own number)");
		assertThat(result(this.pages.open(nurse + "&way.registered-nurse=1"), "Registered nurse").child(1).text())
			.isEqualTo("24 months, $22,400 (at $11,200 a year, your own number)");
		assertThat(result(this.pages.open(nurse + "&months.registered-nurse=9"), "Registered nurse").child(1).text())
			.isEqualTo("9 months, $8,400 (your own months, at $11,200 a year, your own number)");
		assertThat(this.pages.open(nurse).only("fieldset.plan input[name=tuition.registered-nurse]").val())
			.isEqualTo("11200");
	}

	@Test
	void aPriceOfASchoolYearLeavesGraduateSchoolUnpriced() {
		assertThat(result(this.pages.open("/compare?career=lawyers&tuition.lawyers=11200"), "Lawyers").child(1).text())
			.isEqualTo("84 months, $44,800, graduate tuition not included, because no public price by state exists"
					+ " (at $11,200 a year, your own number)");
	}

	@Test
	void aPriceOfASchoolYearThatChangesNothingSaysSo() {
		String cashier = "/compare?career=cashiers&tuition.cashiers=11200";
		assertThat(this.pages.open(cashier).only("fieldset.plan").text())
			.contains("isn’t used, because this way to train has no full-time school");
		TestPage both = this.pages
			.open("/compare?career=registered-nurse&tuition.registered-nurse=11200&cost.registered-nurse=5000");
		assertThat(result(both, "Registered nurse").child(1).text()).isEqualTo("48 months, $5,000 (your own cost)");
		assertThat(both.only("fieldset.plan").text()).contains("isn’t used, because you also entered a total cost");
	}

	@Test
	void oneCareerIsComparedWithStartingWorkNow() {
		TestPage page = this.pages.open("/compare?career=registered-nurse&place=OH");
		assertThat(page.all("table.outcome tbody th").eachText()).containsExactly(NOW, "Registered nurse");
		assertThat(result(page, "Registered nurse").child(3).text()).startsWith("after ");
		assertThat(page.all("table.compare")).isEmpty();
		assertThat(PageFaults.in(page)).isEmpty();
	}

	@Test
	void theUsualWayToTrainStaysOutOfTheAddress() {
		TestPage page = this.pages.open("/compare?career=registered-nurse&career=electrician");
		assertThat(page.all("select[name^=way.] option[selected]").eachAttr("value")).containsOnly("");
		assertThat(this.pages.open("/compare?career=registered-nurse&career=electrician&way.electrician=")
			.all("a.button[href^=/compare]")
			.eachAttr("href")).noneMatch((href) -> href.contains("way."));
	}

	@Test
	void thatTheGraduateTuitionIsNotInItStandsBesideTheCost() {
		String lawyers = "/compare?career=lawyers&career=electrician";
		assertThat(result(this.pages.open(lawyers), "Lawyers").child(1).text())
			.endsWith("graduate tuition not included, because no public price by state exists");
		assertThat(result(this.pages.open(lawyers + "&cost.lawyers=150000"), "Lawyers").child(1).text())
			.isEqualTo("84 months, $150,000 (your own cost)");
	}

	@ParameterizedTest
	@CsvSource({ "actors,CA,Actors,hourly pay only", "legislators,GU,Legislators,", "cashiers,PR,Cashiers," })
	void whatIsNotKnownIsNotEstimatedButExplained(String slug, String place, String name, String reason) {
		TestPage page = this.pages.open("/compare?career=" + slug + "&career=registered-nurse&place=" + place
				+ (place.equals("PR") ? "&adjusted=true" : ""));
		String said = result(page, name).text();
		assertThat(said).contains("no estimate: " + ((reason != null) ? reason : ""));
		assertThat(page.all("ol.sums").size()).isEqualTo(page.all(".outcome tr:not(:has(.missing)) td:eq(1)").size());
		assertThat(page.all(".figures thead th").eachText()).doesNotContain(name);
	}

	@Test
	void workWhileTrainingIsThatShareOfWorkThatStartsNow() {
		String query = "/compare?career=registered-nurse&career=electrician&now=31333&work=";
		assertThat(this.pages.open(query + "none").all("ol.sums").text()).doesNotContain("while training");
		assertThat(this.pages.open(query + "half").all("ol.sums").text())
			.contains("12 months of work while training × $15,667 a year ÷ 12 = $15,667");
		assertThat(this.pages.open(query + "full").all("ol.sums").text())
			.contains("12 months of work while training × $31,333 a year ÷ 12 = $31,333");
	}

	/** What the page says of the paths that it has an estimate of, starting now first. */
	private static List<PrintedPath> paths(TestPage page) {
		int years = Integer.parseInt(selected(page, "years"));
		int growth = Integer.parseInt(selected(page, "growth"));
		List<PrintedPath> paths = new ArrayList<>();
		String own = page.only(".assumptions input[name=now]").val();
		String standard = page.only("#now-default")
			.text()
			.replaceFirst("If you leave it empty, we use ", "")
			.replaceFirst(":.*", "");
		String wage = own.isEmpty() ? standard : PrintedPath.dollars(Long.parseLong(own));
		boolean known = wage.startsWith("$");
		assertThat(result(page, NOW).child(2).text()).isEqualTo(wage + (known ? " a year" : ""));
		long now = known ? number(wage.replace(" or more", "")) : 0;
		if (known) {
			paths.add(new PrintedPath(NOW, 0, 0, 0, now, now, 0, wage.endsWith("or more"), years, List.of()));
		}
		long earned = switch (selected(page, "work")) {
			case "half" -> PrintedPath.rounded(now, 2);
			case "full" -> now;
			default -> 0;
		};
		for (Element plan : page.all("fieldset.plan")) {
			String name = plan.select("legend").text();
			int months = (int) field(plan, "months.");
			long cost = field(plan, "cost.");
			Element row = result(page, name);
			assertThat(plan.text()).contains("We used: " + row.child(1).text());
			if (months > 0) {
				assertThat(row.child(1).text()).startsWith(PrintedPath.count(months, "month"));
			}
			if (cost > 0) {
				assertThat(row.child(1).text()).contains(PrintedPath.dollars(cost));
			}
			List<PrintedPath.Earlier> earlier = new ArrayList<>();
			Matcher pay = PAY.matcher(afterEarlier(row.child(2).text(), earlier));
			if (!row.select(".missing").isEmpty()) {
				assertThat(row.select(".missing").text())
					.matches("no estimate: (hourly pay only|not released|no data|no cost-of-living figure)");
				assertThat(!pay.matches() || !known).as(name).isTrue();
				continue;
			}
			assertThat(pay.matches()).as(row.text()).isTrue();
			assertThat(pay.group(5)).isEqualTo(String.valueOf(growth));
			paths.add(new PrintedPath(name, months, cost, earned, number(pay.group(1)), number(pay.group(3)), growth,
					pay.group(2) != null || pay.group(4) != null, years, earlier));
		}
		return paths;
	}

	/** The pay of the career's own work; what is paid before it goes into a list. */
	private static String afterEarlier(String pay, List<PrintedPath.Earlier> earlier) {
		Matcher residency = RESIDENCY.matcher(pay);
		if (residency.matches()) {
			long resident = number(residency.group(1));
			earlier.add(new PrintedPath.Earlier(Integer.parseInt(residency.group(3)), resident, resident,
					residency.group(2) != null));
			return residency.group(4);
		}
		Matcher experience = EXPERIENCE.matcher(pay);
		if (experience.matches()) {
			earlier.add(new PrintedPath.Earlier(Integer.parseInt(experience.group(5)), number(experience.group(1)),
					number(experience.group(3)), experience.group(2) != null || experience.group(4) != null));
			return experience.group(6);
		}
		return pay;
	}

	/** The low and the high case of a path, as its plan tells them. */
	private static List<PrintedPath> cases(TestPage page, PrintedPath path) {
		Matcher cases = CASES.matcher(path.name().equals(NOW) ? "" : plan(page, path.name()).text());
		if (!cases.find()) {
			return List.of(path, path);
		}
		return List.of(path.in(cases.group(1), cases.group(2), cases.group(3)),
				path.in(cases.group(4), cases.group(5), cases.group(6)));
	}

	private static String catchesUp(TestPage page, PrintedPath path, PrintedPath other) {
		List<PrintedPath> cases = cases(page, path);
		return path.catchesUpWith(other, cases.get(0), cases.get(1));
	}

	private static void assertArithmetic(TestPage page, List<PrintedPath> paths) {
		assertThat(page.all("details h3").eachText()).isEqualTo(paths.stream().map(PrintedPath::name).toList());
		for (int i = 0; i < paths.size(); i++) {
			List<String> lines = page.all("ol.sums").get(i).select("li").eachText();
			assertThat(lines).hasSize(paths.get(i).years());
			List<Long> totals = paths.get(i).totals();
			long total = 0;
			for (int year = 0; year < lines.size(); year++) {
				String[] sides = lines.get(year).split(" → ");
				long net = sum(sides[0]).net();
				total += net;
				Matcher result = RESULT.matcher(sides[1]);
				assertThat(result.matches()).as(sides[1]).isTrue();
				assertThat(number(result.group(1))).as(lines.get(year)).isEqualTo(net);
				assertThat(number(result.group(3))).as(lines.get(year)).isEqualTo(total).isEqualTo(totals.get(year));
				boolean floor = paths.get(i).floorFrom() < 12 * (year + 1);
				assertThat(result.group(2) != null).as(lines.get(year)).isEqualTo(floor);
			}
		}
	}

	/** What a year's line of parts comes to; each of them must be right. */
	private static Sum sum(String line) {
		if (line.equals("no money in or out")) {
			return new Sum(0, 0, 0);
		}
		long cost = 0;
		long training = 0;
		long work = 0;
		for (String text : line.split("; ")) {
			Matcher part = PART.matcher(text);
			assertThat(part.matches()).as(text).isTrue();
			long amount = number(part.group(6));
			if (part.group(1) != null) {
				assertThat(amount).as(text)
					.isEqualTo(
							PrintedPath.rounded(number(part.group(1)) * number(part.group(3)), number(part.group(4))));
			}
			boolean paid = part.group(1) == null || part.group(2).equals("training");
			assertThat(part.group(5)).as(text).isEqualTo(paid ? "−" : "");
			cost += paid ? amount : 0;
			training += (!paid && part.group(2).equals("work while training")) ? amount : 0;
			work += (!paid && part.group(2).matches("work|work that leads there")) ? amount : 0;
		}
		return new Sum(cost, training, work);
	}

	private static void assertYears(TestPage page, List<PrintedPath> paths) {
		if (paths.isEmpty()) {
			return;
		}
		Element table = page.only(".figures");
		assertThat(table.select("thead th").eachText().stream().skip(1))
			.isEqualTo(paths.stream().map(PrintedPath::name).toList());
		int years = paths.get(0).years();
		assertThat(table.select("tbody th").eachText())
			.isEqualTo(IntStream.rangeClosed(1, years).mapToObj(String::valueOf).toList());
		for (int year = 0; year < years; year++) {
			int at = year;
			assertThat(table.select("tbody tr").get(year).select("td").eachText())
				.isEqualTo(paths.stream().map((path) -> {
					boolean floor = path.floorFrom() < 12 * (at + 1);
					return (floor ? "at least " : "") + PrintedPath.dollars(path.totals().get(at));
				}).toList());
		}
	}

	private static void assertResults(TestPage page, List<PrintedPath> paths) {
		boolean nowKnown = !paths.isEmpty() && paths.get(0).name().equals(NOW);
		for (PrintedPath path : paths) {
			Element row = result(page, path.name());
			boolean compared = nowKnown && path != paths.get(0);
			assertThat(row.child(3).text()).as(path.name())
				.isEqualTo(compared ? catchesUp(page, path, paths.get(0)) : "–");
			assertThat(row.child(4).child(0).text())
				.isEqualTo((path.floor() ? "at least " : "") + PrintedPath.dollars(path.total()));
			assertThat(row.select("small").text()).isEqualTo(compared ? path.aheadOf(paths.get(0)) : "");
			assertThat(row.select(".best-mark").text())
				.isEqualTo(path.mostAmong(paths, page.all(".outcome .missing").isEmpty()));
			String title = path.name() + ": breaks even with working right away "
					+ (compared ? path.catchesUpWith(paths.get(0)) : "");
			assertThat(page.all("circle title").eachText().contains(title))
				.isEqualTo(compared && row.child(3).text().startsWith("after"));
		}
	}

	private static void assertPairs(TestPage page, List<PrintedPath> paths) {
		List<PrintedPath> careers = paths.stream().filter((path) -> !path.name().equals(NOW)).toList();
		List<String> pairs = careers.stream()
			.flatMap((one) -> careers.stream()
				.skip(careers.indexOf(one) + 1L)
				.map((other) -> (one.total() >= other.total()) ? pair(page, one, other) : pair(page, other, one)))
			.toList();
		assertThat(page.section("When does the extra training pay off?").select("dl.rows > div").eachText())
			.isEqualTo(pairs);
	}

	private static String pair(TestPage page, PrintedPath one, PrintedPath other) {
		String when = catchesUp(page, one, other);
		return one.name() + " compared with " + other.name() + " " + (when.startsWith("never") ? when
				: "pulls ahead for good" + (when.startsWith("after") ? " " : ": ") + when);
	}

	private static void assertFile(byte[] file, TestPage page, List<PrintedPath> paths) {
		List<NamedCsvRecord> rows = Downloads.rows(file);
		List<String> lines = page.all("ol.sums li > span:first-child").eachText();
		assertThat(rows.stream().map((row) -> row.getField("arithmetic"))).isEqualTo(lines);
		int row = 0;
		for (PrintedPath path : paths) {
			for (int year = 0; year < path.years(); year++) {
				NamedCsvRecord found = rows.get(row);
				Sum sum = sum(lines.get(row));
				boolean floor = path.floorFrom() < 12 * (year + 1);
				assertThat(found.getFields().subList(0, 8)).containsExactly(path.name(), String.valueOf(year + 1),
						String.valueOf(sum.cost()), String.valueOf(sum.training()), String.valueOf(sum.work()),
						String.valueOf(sum.net()), String.valueOf(path.totals().get(year)), floor ? "yes" : "no");
				row++;
			}
		}
	}

	private static Element result(TestPage page, String name) {
		return page.table("table.outcome").row(name);
	}

	private static Element plan(TestPage page, String name) {
		return page.all("fieldset.plan")
			.stream()
			.filter((plan) -> plan.select("legend").text().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static String selected(TestPage page, String name) {
		return page.only(".assumptions select[name=" + name + "] option[selected]").val();
	}

	/** What is typed into a field, or what it shows when nothing is. */
	private static long field(Element plan, String name) {
		Element input = plan.selectFirst("input[name^=" + name + "]");
		return number(input.val().isEmpty() ? input.attr("placeholder") : input.val());
	}

	private static long number(String text) {
		return Long.parseLong(text.replace("−", "-").replaceAll("[$,]", ""));
	}

	/** What a year costs and brings. */
	private record Sum(long cost, long training, long work) {

		long net() {
			return this.training + this.work - this.cost;
		}

	}

}
