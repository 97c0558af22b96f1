package org.waymark.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.waymark.web.Address;

import static org.assertj.core.api.Assertions.assertThat;

/** Uses the finder the way that a reader does. */
public final class FinderTester {

	private static final Pattern COUNT = Pattern.compile("\\((\\d+)\\)$");

	private final PageTester pages;

	public FinderTester(PageTester pages) {
		this.pages = pages;
	}

	/** A page of the finder, which has to be there. */
	public TestPage open(String address) {
		TestPage page = this.pages.open(address);
		assertThat(page.status()).as(address).isEqualTo(200);
		return page;
	}

	/** The results of an address, through all pages. */
	public List<Element> results(String address) {
		List<Element> results = new ArrayList<>();
		for (String next = address; !next.isEmpty();) {
			TestPage page = open(next);
			results.addAll(page.all(".results-list > li"));
			next = page.all(".pager .next").isEmpty() ? "" : turned(page, page.only(".pager .next"));
		}
		return results;
	}

	/** The address that a button of the pager leads to. */
	public static String turned(TestPage page, Element button) {
		Element form = button.closest("form");
		assertThat(List.of(form.attr("method"), button.attr("formaction"))).containsExactly("get", "/careers");
		Map<String, List<String>> sent = new LinkedHashMap<>();
		form.select("input[type=hidden], input[checked]")
			.forEach((input) -> sent.computeIfAbsent(input.attr("name"), (name) -> new ArrayList<>())
				.add(input.attr("value")));
		sent.put(button.attr("name"), List.of(button.attr("value")));
		return address(sent);
	}

	/** The slugs of the results, through all pages. */
	public List<String> slugs(String address) {
		return results(address).stream().map(FinderTester::slug).toList();
	}

	public static String slug(Element result) {
		return result.select("input[name=career]").attr("value");
	}

	/** How many careers a page says that it found. */
	public static int count(TestPage page) {
		String words = page.only(".found-head b").text();
		return words.startsWith("No careers") ? 0 : Integer.parseInt(words.substring(0, words.indexOf(' ')));
	}

	/** All answers of all filters. */
	public static List<Answer> answers(TestPage page) {
		List<Answer> answers = new ArrayList<>();
		for (Element option : page.all(".filters option:not([value=''])")) {
			Matcher count = COUNT.matcher(option.text());
			assertThat(count.find()).as(option.text()).isTrue();
			answers.add(new Answer(option.parent().attr("name"), option.attr("value"), true,
					Integer.parseInt(count.group(1))));
		}
		for (Element box : page.all(".filters input")) {
			answers.add(new Answer(box.attr("name"), box.attr("value"), false,
					Integer.parseInt(box.parent().select("small").text())));
		}
		return answers;
	}

	/** What a browser sends if the reader submits the form as it stands. */
	public static Map<String, List<String>> submission(TestPage page) {
		Map<String, List<String>> sent = new LinkedHashMap<>();
		for (Element control : page.all("#finder [name], [form=finder][name]")) {
			List<String> values = sent.computeIfAbsent(control.attr("name"), (name) -> new ArrayList<>());
			if (control.normalName().equals("select")) {
				Element selected = control.selectFirst("option[selected]");
				values.add(((selected != null) ? selected : control.child(0)).attr("value"));
			}
			else if (!control.attr("type").equals("checkbox") || control.hasAttr("checked")) {
				values.add(control.attr("value"));
			}
		}
		return sent;
	}

	public static String address(Map<String, List<String>> parameters) {
		Address address = Address.of("/careers");
		for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
			address = address.with(parameter.getKey(), parameter.getValue());
		}
		return address.toString();
	}

	/** An answer of a filter, of which perhaps only one can be chosen. */
	public record Answer(String parameter, String value, boolean one, int count) {
	}

}
