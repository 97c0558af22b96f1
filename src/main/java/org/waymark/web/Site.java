package org.waymark.web;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.waymark.WaymarkProperties;
import org.waymark.text.ReaderLanguage;

/** Where the site stands on the web, for those who need whole addresses. */
@Component
public class Site {

	private final String address;

	Site(WaymarkProperties settings) {
		this.address = settings.address().replaceFirst("/+$", "");
	}

	/**
	 * What tells a page from all others: its address, and unless the site's own is set,
	 * the way that the reader took to it.
	 * @param query the parameters as they are written; null if there are none
	 */
	public String key(String scheme, String host, int port, String path, String query) {
		String address = (query != null) ? path + "?" + query : path;
		return this.address.isEmpty() ? scheme + "://" + host + ":" + port + address : address;
	}

	/** The whole address of a page in the reader's language, within a request. */
	public String absolute(String path) {
		return absolute(path, ReaderLanguage.current());
	}

	/** The whole address of a page in a language, within a request. */
	public String absolute(String path, Locale language) {
		String root = this.address.isEmpty()
				? ServletUriComponentsBuilder.fromCurrentContextPath().replacePath(null).build().toUriString()
				: this.address;
		return root + ReaderLanguage.prefix(language) + path;
	}

}
