package org.waymark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What no page of the site may show its reader, whatever it is about. */
public final class PageFaults {

	private static final Pattern NO_WORDS = Pattern
		.compile("\\bnull\\b|\\bNaN\\b|\\bInfinity\\b(?! College)|\\?\\?|[$#*]\\{|\\$0(?![,\\d]|\\.\\d*[1-9])");

	private static final Pattern HEADING = Pattern.compile("h[1-6]");

	private static final String NEVER_EMPTY = "td, th, dd, dt, li, a, option, caption, label, button, b, title, h1, h2, h3, h4";

	private static final String LISTS = "ul, ol, dl, table, thead, tbody, select, nav";

	private final Document document;

	private final List<String> found = new ArrayList<>();

	private PageFaults(Document document) {
		this.document = document;
	}

	/** All faults of a page, each in a few words; best none. */
	public static List<String> in(TestPage page) {
		PageFaults faults = new PageFaults(page.document().clone());
		faults.words();
		faults.empty();
		faults.headings();
		faults.foreign();
		return faults.found;
	}

	/**
	 * The marks of an axis begin at $0; they are no figures and not read aloud. A line of
	 * arithmetic may come to nothing.
	 */
	private void words() {
		Document copy = this.document.clone();
		copy.select("[aria-hidden=true], svg text, .sums-table td").remove();
		StringBuilder text = new StringBuilder(copy.text());
		for (String name : new String[] { "aria-label", "content", "alt", "placeholder", "value" }) {
			copy.select("[" + name + "]").eachAttr(name).forEach((value) -> text.append(" | ").append(value));
		}
		Matcher matcher = NO_WORDS.matcher(text);
		while (matcher.find()) {
			this.found.add("says “"
					+ text.substring(Math.max(0, matcher.start() - 40), Math.min(text.length(), matcher.end() + 20))
					+ "”");
		}
	}

	private void empty() {
		for (Element element : this.document.select(NEVER_EMPTY)) {
			if (!element.hasText() && !element.hasAttr("aria-label") && element.select("img[alt~=.]").isEmpty()) {
				this.found.add("has nothing in " + element.cssSelector());
			}
		}
		for (Element list : this.document.select(LISTS)) {
			if (list.childrenSize() == 0) {
				this.found.add("has an empty list " + list.cssSelector());
			}
		}
		for (Element label : this.document.select("dt")) {
			Element next = label.nextElementSibling();
			if (next == null || !next.normalName().matches("dd|dt")) {
				this.found.add("has a label without a value: " + label.text());
			}
		}
	}

	/** A heading needs something below it before the next one of its kind. */
	private void headings() {
		List<Element> open = new ArrayList<>();
		Element main = this.document.selectFirst("main");
		if (main == null) {
			this.found.add("has no main part");
			return;
		}
		main.traverse((node, depth) -> {
			if (node instanceof Element element && HEADING.matcher(element.normalName()).matches()) {
				if (!open.isEmpty() && element.normalName().compareTo(open.get(0).normalName()) <= 0) {
					this.found.add("has nothing under “" + open.get(0).text() + "”");
				}
				open.clear();
				open.add(element);
			}
			else if (!open.isEmpty() && fills(node) && !inside(node, open.get(0))) {
				open.clear();
			}
		});
		open.forEach((heading) -> this.found.add("has nothing under “" + heading.text() + "”"));
	}

	private static boolean fills(Node node) {
		return (node instanceof TextNode text && !text.isBlank())
				|| (node instanceof Element element && element.normalName().matches("svg|input|img"));
	}

	private static boolean inside(Node node, Element heading) {
		return node.parent() == heading
				|| (node.parent() instanceof Element parent && parent.parents().contains(heading));
	}

	/**
	 * Nothing is taken from another host or written for a browser that may run it here.
	 */
	private void foreign() {
		for (Element element : this.document.select(
				"script[src], link[href]:not([rel=canonical]), img[src], iframe, form[action], object, embed, source[src], use[href]")) {
			String address = element.attr("src") + element.attr("href") + element.attr("action");
			if (!address.startsWith("/") || address.startsWith("//")) {
				this.found.add("takes " + element.normalName() + " from “" + address + "”");
			}
		}
		this.document.select("[style], style, script:not([src]):not([type=application/ld+json])")
			.forEach((element) -> this.found.add("has an inline style or script: " + element.cssSelector()));
		this.document.select("[onclick], [onload], [onchange], [onsubmit], [onerror]")
			.forEach((element) -> this.found.add("has an inline handler: " + element.cssSelector()));
		for (Element link : this.document.select("a[href^=http], a[href^=//]")) {
			if (!link.attr("rel").contains("noreferrer")) {
				this.found.add("tells " + link.attr("href") + " where the reader comes from");
			}
		}
	}

}
