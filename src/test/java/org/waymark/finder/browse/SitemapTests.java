package org.waymark.finder.browse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.TestPage;
import org.waymark.address.Addresses;
import org.waymark.occupation.Careers;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/** What search engines are told. */
@RealDataTest
class SitemapTests {

	private static final String ROOT = "http://localhost";

	private final PageTester pages;

	private final Careers careers;

	SitemapTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers;
	}

	@Test
	void everyCareerAndEveryStateIsListedOnce() throws Exception {
		List<String> paths = paths();
		assertThat(paths).doesNotHaveDuplicates()
			.contains("/", "/careers", "/careers/groups", "/careers/a-to-z", "/states", "/compare", "/sources",
					"/corrections", "/about", "/careers/medical-office-administrator",
					"/careers/medical-office-administrator/salary");
		assertThat(paths.stream().filter((path) -> path.matches("/careers/[^/]+/salary"))).hasSize(831 + 6);
		List<String> careers = this.careers.pages().stream().map(Addresses::path).toList();
		assertThat(careers).hasSize(831 + 6);
		assertThat(paths).containsAll(careers).containsAll(careers.stream().map((path) -> path + "/salary").toList());
		assertThat(paths.stream().filter((path) -> path.startsWith("/states/")))
			.containsExactlyInAnyOrderElementsOf(DataFiles.read("data/places/places.csv")
				.stream()
				.map((row) -> row.getField("abbreviation"))
				.filter((letters) -> !letters.isEmpty() && !letters.equals("US"))
				.map("/states/"::concat)
				.toList());
	}

	@Test
	void everyCareerHasTheDateOfItsText() {
		assertThat(this.pages.html("/sitemap.xml").split("<lastmod>\\d{4}-\\d\\d-\\d\\d</lastmod>"))
			.hasSize(831 + 6 + 1);
	}

	@Test
	@Tag("walk")
	void everyAddressIsThatOfAPageThatIsKnownByIt() throws Exception {
		List<String> careers = new ArrayList<>();
		List<String> all = new ArrayList<>();
		paths().forEach((path) -> (path.matches("/careers/.*") ? careers : all).add(path));
		Collections.shuffle(careers, new Random(100));
		all.addAll(careers.subList(0, 100));
		assertThat(all).hasSizeGreaterThan(150).allSatisfy((path) -> {
			TestPage page = this.pages.open(path);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.only("link[rel=canonical]").attr("href")).isEqualTo(ROOT + path);
		});
	}

	@Test
	void robotsMayReadAllPagesAndAreToldWhereTheyAre() throws Exception {
		MockHttpServletResponse answer = this.pages.get("/robots.txt").getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).startsWith("text/plain");
		assertThat(answer.getContentAsString().lines()).contains("User-agent: *", "Allow: /",
				"Sitemap: " + ROOT + "/sitemap.xml");
		assertThat(answer.getContentAsString().lines().filter((line) -> line.startsWith("Disallow:")))
			.containsExactly("Disallow: /careers/suggest", "Disallow: /places", "Disallow: /report");
	}

	/** The paths of the addresses; whatever is no well-formed XML fails here. */
	private List<String> paths() throws Exception {
		MockHttpServletResponse answer = this.pages.get("/sitemap.xml").getResponse();
		assertThat(answer.getContentType()).startsWith("application/xml");
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.getContentAsString(StandardCharsets.UTF_8).getBytes("UTF-8")));
		assertThat(document.getDocumentElement().getLocalName()).isEqualTo("urlset");
		NodeList addresses = document.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
		return IntStream.range(0, addresses.getLength())
			.mapToObj((number) -> addresses.item(number).getTextContent())
			.peek((address) -> assertThat(address).startsWith(ROOT + "/"))
			.map((address) -> address.substring(ROOT.length()))
			.toList();
	}

}
