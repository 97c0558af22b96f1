package org.waymark;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.Elements;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A page as the reader gets it. */
public final class TestPage {

	private final int status;

	private final Document document;

	private TestPage(int status, Document document) {
		this.status = status;
		this.document = document;
	}

	/** An answer that isn't HTML is a page of nothing but its words. */
	static TestPage of(MvcTestResult answer) {
		String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		String type = answer.getResponse().getContentType();
		boolean html = type == null || type.startsWith("text/html");
		return of(answer.getResponse().getStatus(),
				Jsoup.parse(html ? body : "<main>" + Entities.escape(body) + "</main>"));
	}

	static TestPage of(int status, Document document) {
		return new TestPage(status, document);
	}

	public int status() {
		return this.status;
	}

	public String title() {
		return this.document.title();
	}

	public String description() {
		return this.document.select("meta[name=description]").attr("content");
	}

	/** The heading of the whole page. */
	public String heading() {
		return only("h1").text();
	}

	/** All words of the page but those of its frame. */
	public String text() {
		return only("main").text();
	}

	/** The box of the facts strip with a label. */
	public Fact fact(String label) {
		return facts().stream()
			.filter((fact) -> fact.label().equals(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No fact “" + label + "” among " + facts()));
	}

	/** All boxes of the facts strip. */
	public List<Fact> facts() {
		return all(".facts > div").stream()
			.map((box) -> new Fact(box.select("dt").text(), box.select(".value").text(), box.select(".note").text(),
					box.select(".cited").text(), box.select(".cited a").attr("href")))
			.toList();
	}

	/** The section under a heading of second order. */
	public Element section(String heading) {
		return all("main section").stream()
			.filter((section) -> section.select("h2").text().equals(heading))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No section “" + heading + "” among " + all("main h2").eachText()));
	}

	/** The table that a selector finds. */
	public TestTable table(String selector) {
		return new TestTable(only(selector));
	}

	/** What a link with a text leads to. */
	public String link(String text) {
		return all("a").stream()
			.filter((link) -> link.text().equals(text))
			.map((link) -> link.attr("href"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No link “" + text + "” among " + all("a").eachText()));
	}

	/** The one thing that a selector finds. */
	public Element only(String selector) {
		Elements found = all(selector);
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " things are “" + selector + "”, instead of one");
		}
		return found.get(0);
	}

	public Elements all(String selector) {
		return this.document.select(selector);
	}

	public Document document() {
		return this.document;
	}

	/**
	 * A box of the facts strip.
	 *
	 * @param label what it is
	 * @param value the figure
	 * @param note what stands with it
	 * @param source the name of its source
	 * @param sourceHref where the source is described
	 */
	public record Fact(String label, String value, String note, String source, String sourceHref) {
	}

}
