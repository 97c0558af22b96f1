package org.waymark.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What stands around every page; its links keep the place that the reader chose. */
@Component
public class SiteLayout {

	private static final int BAD = 400;

	private final Site site;

	SiteLayout(Site site) {
		this.site = site;
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

	/** The whole address that a page is known by. */
	public String canonical(String path) {
		return this.site.absolute(path);
	}

}
