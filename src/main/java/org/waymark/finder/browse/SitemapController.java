package org.waymark.finder.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import org.waymark.address.Addresses;
import org.waymark.brief.Brief;
import org.waymark.brief.Briefs;
import org.waymark.guide.Guide;
import org.waymark.guide.Guides;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.place.Place;
import org.waymark.place.PlaceKind;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.wage.Wages;
import org.waymark.web.CacheablePage;
import org.waymark.web.Site;

/** Tells search engines which pages there are. */
@RestController
class SitemapController {

	private static final List<String> ONES = List.of("/", "/careers", "/careers/groups", "/careers/a-to-z", "/states",
			"/compare", "/programs", "/interests", "/fit", "/handout", "/budget", "/claims", "/claims/check",
			"/claims/why", "/sources", "/corrections", "/about");

	private final Careers careers;

	private final Guides guides;

	private final Briefs briefs;

	private final Places places;

	private final Wages wages;

	private final Site site;

	SitemapController(Careers careers, Guides guides, Briefs briefs, Places places, Wages wages, Site site) {
		this.careers = careers;
		this.guides = guides;
		this.briefs = briefs;
		this.places = places;
		this.wages = wages;
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
		Stream.concat(ONES.stream(), places().map(Addresses::path)).forEach((path) -> xml.append(page(path, null)));
		this.careers.pages().forEach((career) -> {
			xml.append(page(Addresses.path(career), written(career)));
			xml.append(page(Addresses.path(career) + "/salary", null));
		});
		return xml.append("</urlset>\n").toString();
	}

	/** The states, and the areas that have figures. */
	private Stream<Place> places() {
		PlaceList all = this.places.all();
		return Stream.concat(all.states().stream(),
				all.ofKind(PlaceKind.METRO, PlaceKind.NONMETRO).stream().filter(this.wages::known));
	}

	private String page(String path, LocalDate written) {
		return "<url><loc>" + HtmlUtils.htmlEscape(this.site.absolute(path)) + "</loc>"
				+ ((written != null) ? "<lastmod>" + written + "</lastmod>" : "") + "</url>\n";
	}

	/** When the text on a career was written or last checked; null if it has none. */
	private LocalDate written(Career career) {
		return this.guides.of(career)
			.map(Guide::checkedOn)
			.or(() -> this.briefs.of(career.soc()).map(Brief::written))
			.orElse(null);
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@CacheablePage
	String robots() {
		return """
				User-agent: *
				Disallow: /careers/suggest
				Disallow: /places
				Disallow: /report
				Allow: /

				Sitemap: %s
				""".replace("%s", this.site.absolute("/sitemap.xml"));
	}

}
