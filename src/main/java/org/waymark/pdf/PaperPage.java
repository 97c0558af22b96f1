package org.waymark.pdf;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the site without what only a screen has a use for. */
final class PaperPage {

	/**
	 * What is to be clicked, what stands around a page, and what is drawn only to be
	 * seen.
	 */
	private static final String ON_SCREEN_ONLY = String.join(", ", "script", "form", "nav", "button",
			"body > :not(main)", "[hidden]", ".screen-only", ".visually-hidden", ".skip", ".slide", ".actions",
			".saved", ".compare-tools", ".part > summary .brief", ".icon", ".bar", ".range-labels");

	private static final String DRAWINGS = ":not(svg) > svg";

	private final Document page;

	private final String address;

	private PaperPage(Document page) {
		this.page = page;
		this.address = page.select("link[rel=canonical]").attr("href");
	}

	/** Makes it of the whole HTML of a page. */
	static PaperPage of(String html) {
		PaperPage paper = new PaperPage(Jsoup.parse(html));
		paper.page.select(ON_SCREEN_ONLY).remove();
		paper.page.select("link, meta:not([name=description])").remove();
		paper.page.select("meta").attr("name", "subject");
		paper.completeLinks();
		paper.describeDrawings();
		paper.writeListsInLines();
		paper.addBookmarks();
		return paper;
	}

	/** What stands over each sheet. */
	String heading() {
		String heading = this.page.select("html").attr("data-heading");
		return heading.isEmpty() ? this.page.select("h1").text() : heading;
	}

	/** Where it is on the web. */
	String address() {
		String address = this.page.select("html").attr("data-address");
		return address.isEmpty() ? this.address : address;
	}

	/** The page with its styles, as the engine reads it. */
	org.w3c.dom.Document styled(PaperStyles styles) {
		styles.draw(this.page);
		this.page.head().appendElement("style").appendChild(new DataNode(styles.of(this)));
		return W3CDom.convert(this.page);
	}

	/**
	 * A file knows no site that it is part of, and its reader no link without a title.
	 */
	private void completeLinks() {
		this.page.setBaseUri(this.address);
		for (Element link : this.page.select("a[href]")) {
			link.attr("title", link.hasAttr("aria-label") ? link.attr("aria-label") : link.text());
		}
		for (Element link : this.page.select("a[href]:not([href^=#])")) {
			link.attr("href", link.absUrl("href"));
		}
	}

	/** What is said of a drawing, in it or beside it, where the engine looks for it. */
	private void describeDrawings() {
		for (Element drawing : this.page.select(DRAWINGS)) {
			drawing.attr("alt",
					Stream.of(drawing.attr("aria-label"), drawing.text(), drawing.parent().text())
						.filter((said) -> !said.isEmpty())
						.findFirst()
						.orElse(""));
		}
	}

	/** The engine takes no list that runs on in a line. */
	private void writeListsInLines() {
		for (Element list : this.page.select(".words, .state-links")) {
			list.children().forEach((item) -> item.tagName("span"));
			list.tagName("p");
		}
	}

	private void addBookmarks() {
		Element bookmarks = this.page.head().appendElement("bookmarks");
		List<Element> headings = this.page.select("h1, h2");
		for (int i = 0; i < headings.size(); i++) {
			Element heading = headings.get(i);
			if (heading.id().isEmpty()) {
				heading.id("heading-" + i);
			}
			bookmarks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
		}
	}

}
