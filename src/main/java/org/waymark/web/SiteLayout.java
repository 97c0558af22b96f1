package org.waymark.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.waymark.WaymarkProperties;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.text.ReaderLanguage;

/** What stands around every page; its links keep the place that the reader chose. */
@Component
public class SiteLayout {

	private static final int BAD = 400;

	private static final int LONGEST_QUERY = 300;

	private final Site site;

	private final Languages languages;

	private final WaymarkProperties.Reports reports;

	SiteLayout(Site site, Languages languages, WaymarkProperties settings) {
		this.reports = settings.reports();
		this.site = site;
		this.languages = languages;
	}

	/** What the language of the page is called in HTML. */
	public String language() {
		return ReaderLanguage.current().getLanguage();
	}

	/** A page in every language of the site; none if English is the only one. */
	public List<Translation> translations(String path) {
		List<Locale> others = this.languages.others();
		return others.isEmpty() ? List.of()
				: Stream.concat(Stream.of(ReaderLanguage.ENGLISH), others.stream())
					.map((language) -> new Translation(language.getLanguage(), language.getDisplayLanguage(language),
							this.site.absolute(path, language)))
					.toList();
	}

	/** A link to another page of the site. */
	public String keep(String path) {
		return keep(Address.of(path));
	}

	/** A link to another page of the site that has a parameter with some values. */
	public String keep(String path, String parameter, List<String> values) {
		return keep(Address.of(path).with(parameter, values));
	}

	private String keep(Address address) {
		String place = place();
		return ((place == null) ? address : address.with("place", List.of(place))).toString();
	}

	/** The reader's place as addresses write it; null if none is chosen. */
	public String place() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				&& attributes.getResponse() != null && attributes.getResponse().getStatus() < BAD)
						? RequestPlaces.of(attributes.getRequest()).kept() : null;
	}

	/**
	 * Where to tell of an error on a page; null if nowhere.
	 * @param canonical the address that the page is known by; null for one of no address
	 */
	public String report(String canonical) {
		if (canonical != null && canonical.startsWith(SentForm.PATH)) {
			return null;
		}
		return reportAbout((canonical != null) ? asAsked(canonical) : "");
	}

	/** Where to tell of an error in the figures of a source; null if nowhere. */
	public String reportOfSource(String id) {
		return reportAbout("/sources#" + id);
	}

	private String reportAbout(String page) {
		return this.reports.form() ? SentForm.about(page)
				: (this.reports.email() != null) ? SentForm.mail(this.reports.email(), page) : null;
	}

	/**
	 * How to cite the page that the reader sees.
	 * @param title its title
	 * @param canonical the address that it is known by
	 */
	public String citation(String title, String canonical) {
		return Messages.say("site.citation", title, this.site.absolute(asAsked(canonical)),
				Formats.date(LocalDate.now()));
	}

	/** With all that the reader chose, unless that is longer than anybody would copy. */
	private static String asAsked(String canonical) {
		String query = (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getQueryString() : null;
		return (query == null || query.length() > LONGEST_QUERY) ? canonical
				: canonical.replaceFirst("\\?.*", "") + "?" + query;
	}

	/** The whole address that a page is known by. */
	public String canonical(String path) {
		return this.site.absolute(path);
	}

	/**
	 * A page in a language.
	 *
	 * @param language what it is called in HTML
	 * @param name what its speakers call it
	 * @param href the whole address of the page
	 */
	public record Translation(String language, String name, String href) {
	}

}
