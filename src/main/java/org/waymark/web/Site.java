package org.waymark.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the site stands on the web, for those who need whole addresses. */
@Component
public class Site {

	private final String address;

	/**
	 * Knows the site's address.
	 * @param address such as {@code https://waymark.example}; empty for the one that the
	 * reader used
	 */
	Site(@Value("${waymark.address:}") String address) {
		this.address = address.replaceFirst("/+$", "");
	}

	/**
	 * Whether the site's address is set, so that no page depends on how it was asked for.
	 */
	public boolean fixed() {
		return !this.address.isEmpty();
	}

	/** The whole address of a page, by the way that the reader took to the site. */
	public String absolute(HttpServletRequest request, String path) {
		return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort() + path;
	}

	/** The whole address of a page, within a request. */
	public String absolute(String path) {
		return (this.address.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
				: this.address) + path;
	}

}
