package org.waymark.finder.browse;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import org.waymark.address.Addresses;
import org.waymark.occupation.Careers;
import org.waymark.place.Places;
import org.waymark.web.CacheablePage;
import org.waymark.web.Site;

/** Tells search engines which pages there are. */
@RestController
class SitemapController {

	private static final List<String> ONES = List.of("/", "/careers", "/careers/groups", "/careers/a-to-z", "/states",
			"/compare", "/sources");

	private final Careers careers;

	private final Places places;

	private final Site site;

	SitemapController(Careers careers, Places places, Site site) {
		this.careers = careers;
		this.places = places;
		this.site = site;
	}

	/** Every page that has an address of its own; none of their names needs escaping. */
	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@CacheablePage
	String sitemap() {
		StringBuilder xml = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				""");
		paths().forEach((path) -> xml.append("<url><loc>")
			.append(HtmlUtils.htmlEscape(this.site.absolute(path)))
			.append("</loc></url>\n"));
		return xml.append("</urlset>\n").toString();
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@CacheablePage
	String robots() {
		return """
				User-agent: *
				Disallow: /careers/suggest
				Allow: /

				Sitemap: %s
				""".replace("%s", this.site.absolute("/sitemap.xml"));
	}

	private Stream<String> paths() {
		Stream<String> states = this.places.all().states().stream().map(Addresses::path);
		Stream<String> pages = this.careers.pages()
			.stream()
			.map(Addresses::path)
			.flatMap((path) -> Stream.of(path, path + "/salary"));
		return Stream.concat(ONES.stream(), Stream.concat(states, pages));
	}

}
