package org.waymark.budget.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.place.Place;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;

import static org.assertj.core.api.Assertions.assertThat;

/** Budgets made up at random, recomputed from what stands on their pages. */
@RealDataTest
class RandomBudgetsTests {

	private static final int BUDGETS = 300;

	private static final Pattern AMOUNT = Pattern.compile("\\$([\\d,]+(?:\\.\\d\\d)?)");

	private static final Pattern NEEDED = Pattern
		.compile("To spend (\\$[\\d,]+) a month, you need to earn about (\\$[\\d,]+) a year");

	@Inject
	private PageTester pages;

	@Inject
	private Places places;

	private final Random random = new Random(300);

	@Test
	void addUpOnTheirPages() {
		PlaceList all = this.places.all();
		List<Place> choice = all.ofKind(PlaceKind.NATION, PlaceKind.STATE, PlaceKind.METRO, PlaceKind.NONMETRO)
			.stream()
			.filter((place) -> all.principalState(place).nation() || all.principalState(place).state())
			.toList();
		for (int number = 0; number < BUDGETS; number++) {
			Place place = (number < 52) ? choice.get(number) : choice.get(this.random.nextInt(choice.size()));
			String address = address(place);
			TestPage page = this.pages.open(address);
			assertThat(page.status()).as(address).isEqualTo(200);
			int pay = month(page, address);
			sums(page, "#needed-sums", address);
			assertThat(left(page, "#needed-sums")).as(address).isGreaterThanOrEqualTo(year(page));
			notOneDollarLess(address, pay, year(page));
			if (number % 10 == 0) {
				careers(page, address);
			}
		}
	}

	private String address(Place place) {
		Travel travel = any(Travel.values());
		StringBuilder address = new StringBuilder("/budget?");
		if (!place.nation()) {
			address.append("place=").append(place.key()).append('&');
		}
		if (this.random.nextBoolean()) {
			address.append("home=shared&");
		}
		if (travel == Travel.BUS) {
			address.append("travel=bus&");
		}
		address.append("food=").append(1 + this.random.nextInt(900));
		Expense.with(travel)
			.stream()
			.filter((expense) -> expense != Expense.FOOD && this.random.nextInt(3) > 0)
			.forEach((expense) -> address.append('&')
				.append(expense.parameter())
				.append('=')
				.append(this.random.nextInt((expense == Expense.RENT) ? 6000 : 700)));
		return address.toString();
	}

	/** What is typed stands in the table; the table adds up to the heading. */
	private static int month(TestPage page, String address) {
		List<String> cells = page.table("#month-sums").cells("Amount");
		BigDecimal sum = cells.subList(0, cells.size() - 2)
			.stream()
			.map(RandomBudgetsTests::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal month = amount(cells.get(cells.size() - 2));
		assertThat(month).as(address).isEqualByComparingTo(sum);
		assertThat(year(page)).as(address).isEqualByComparingTo(month.multiply(BigDecimal.valueOf(12)));
		BigDecimal typed = Pattern
			.compile("(?:rent|food|health|phone|car|insurance|gas|bus|loans|savings|other)=(\\d+)")
			.matcher(address)
			.results()
			.map((match) -> new BigDecimal(match.group(1)))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		String standard = address.contains("rent=") ? "" : page.only("input[name=rent]").attr("placeholder");
		assertThat(month).as(address)
			.isEqualByComparingTo(typed.add(standard.isEmpty() ? BigDecimal.ZERO : amount("$" + standard)));
		Matcher heading = NEEDED.matcher(page.only("#needed").text());
		assertThat(heading.matches()).as(address).isTrue();
		assertThat(amount(heading.group(1))).as(address).isEqualByComparingTo(month);
		assertThat(cell(page, "#needed-sums", "Pay before taxes")).as(address)
			.isEqualByComparingTo(amount(heading.group(2)));
		return amount(heading.group(2)).intValueExact();
	}

	/**
	 * Every product is right, every tax is the sum of its lines, and pay is all of it.
	 */
	private static void sums(TestPage page, String table, String address) {
		BigDecimal lines = BigDecimal.ZERO;
		BigDecimal left = BigDecimal.ZERO;
		for (Element row : page.all(table + " tbody tr")) {
			String label = row.child(0).text();
			BigDecimal amount = amount(row.child(2).text());
			String how = row.child(1).text();
			if (how.contains("×")) {
				assertThat(amount).as(address + " " + how).isEqualByComparingTo(product(how));
				lines = lines.add(amount);
			}
			else if (label.endsWith("taxable income")) {
				assertThat(amount).as(address + " " + how).isEqualByComparingTo(difference(how));
				lines = BigDecimal.ZERO;
			}
			else if (row.child(2).text().startsWith("−")) {
				assertThat(amount).as(address + " " + label).isEqualByComparingTo(lines);
				left = left.subtract(amount);
				lines = BigDecimal.ZERO;
			}
			else if (label.equals("Pay before taxes")) {
				left = amount;
			}
			else if (label.equals("Left after taxes")) {
				assertThat(amount).as(address).isEqualByComparingTo(left);
			}
		}
	}

	private static BigDecimal product(String how) {
		List<BigDecimal> amounts = AMOUNT.matcher(how).results().map((match) -> amount(match.group())).toList();
		BigDecimal percent = new BigDecimal(how.replaceFirst(".*× ([\\d.]+)%.*", "$1"));
		BigDecimal fixed = (amounts.size() > 1) ? amounts.get(1) : BigDecimal.ZERO;
		return amounts.get(0).multiply(percent).movePointLeft(2).add(fixed).setScale(2, RoundingMode.HALF_UP);
	}

	private static BigDecimal difference(String how) {
		List<BigDecimal> amounts = AMOUNT.matcher(how).results().map((match) -> amount(match.group())).toList();
		return amounts.stream().skip(1).reduce(amounts.get(0), BigDecimal::subtract).max(BigDecimal.ZERO);
	}

	private void notOneDollarLess(String address, int pay, BigDecimal year) {
		TestPage less = this.pages.open(address + "&pay=" + (pay - 1));
		sums(less, "#earned-sums", address);
		assertThat(left(less, "#earned-sums")).as(address).isLessThan(year);
	}

	private void careers(TestPage page, String address) {
		assertThat(page.all(".rows dd")).as(address).hasSize(3);
		assertThat(page.all(".rows dd a")).as(address).allSatisfy((link) -> {
			TestPage found = this.pages.open(link.attr("href"));
			assertThat(found.text()).as(address).contains(link.text());
			assertThat(found.status()).isEqualTo(200);
		});
		List<Integer> numbers = page.all(".rows dd")
			.eachText()
			.stream()
			.map((text) -> Integer.valueOf(text.replaceFirst(" .*", "")))
			.toList();
		assertThat(IntStream.range(1, 3)).allMatch((at) -> numbers.get(at) >= numbers.get(at - 1));
	}

	private static BigDecimal left(TestPage page, String table) {
		return cell(page, table, "Left after taxes");
	}

	private static BigDecimal year(TestPage page) {
		return amount(page.table("#month-sums").cell("Your year", "Amount"));
	}

	private static BigDecimal cell(TestPage page, String table, String row) {
		return amount(page.table(table).cell(row, "A year"));
	}

	private static BigDecimal amount(String text) {
		Matcher amount = AMOUNT.matcher(text);
		assertThat(amount.find()).as(text).isTrue();
		return new BigDecimal(amount.group(1).replace(",", ""));
	}

	@SafeVarargs
	private <T> T any(T... things) {
		return things[this.random.nextInt(things.length)];
	}

}
