package org.waymark.correction;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.FixtureTest;
import org.waymark.PageTester;
import org.waymark.TestPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/** What was wrong, since when, what it says now and who found it. */
@FixtureTest
class CorrectionsPageTests {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	@Autowired
	private PageTester pages;

	@Test
	void theNewestComesFirst() {
		TestPage page = this.pages.open("/corrections");
		assertThat(page.all("main h2").eachText()).containsExactly("Pay & jobs of <nurses>",
				"Jobs of electricians in Washington");
	}

	@Test
	void saysWhatWasWrongSinceWhenWhatItSaysNowAndWhoFoundIt() {
		TestPage page = this.pages.open("/corrections");
		assertThat(page.section("Jobs of electricians in Washington").select("dl div").eachText()).containsExactly(
				"What was wrong The jobs of another year stood beside the pay.",
				"What it says now Both are of one year.", "When From January 10, 2026 to January 20, 2026",
				"Found by A reader.", "A page that showed it /careers/electrician?place=WA");
		assertThat(page.link("/careers/electrician?place=WA")).isEqualTo("/careers/electrician?place=WA");
		assertThat(page.only("[id=2026-01-20-an-older-one]").text()).isEqualTo("Jobs of electricians in Washington");
	}

	@Test
	void canBeFollowedAsAFeed() throws Exception {
		assertThat(this.pages.open("/corrections").link("Follow corrections as a feed (Atom)"))
			.isEqualTo("/corrections.atom");
		MockHttpServletResponse answer = this.pages.get("/corrections.atom").getResponse();
		assertThat(answer.getContentType()).startsWith("application/atom+xml");
		Element feed = parsed(answer.getContentAsString(StandardCharsets.UTF_8)).getDocumentElement();
		assertThat(feed.getNamespaceURI() + " " + feed.getLocalName()).isEqualTo(ATOM + " feed");
		assertThat(texts(feed, "title")).containsExactly("Corrections – Waymark", "Pay & jobs of <nurses>",
				"Jobs of electricians in Washington");
		assertThat(texts(feed, "id")).doesNotHaveDuplicates()
			.contains("http://localhost/corrections#2026-02-28-with-markup");
		assertThat(texts(feed, "updated")).containsExactly("2026-02-28T00:00:00Z", "2026-02-28T00:00:00Z",
				"2026-01-20T00:00:00Z");
		assertThat(texts(feed, "summary")).contains(
				"What was wrong: “Pay” of < 100 was shown. What it says now: It's gone. Found by: Our own check.");
		assertThat(texts(feed, "author")).containsExactly("Waymark");
	}

	private static Document parsed(String xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> texts(Element feed, String name) {
		NodeList found = feed.getElementsByTagNameNS(ATOM, name);
		return IntStream.range(0, found.getLength())
			.mapToObj((number) -> found.item(number).getTextContent().strip())
			.toList();
	}

}
