package org.waymark.address;

import java.util.Locale;
import java.util.Optional;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.web.error.PageMovedException;
import org.waymark.web.error.PageNotFoundException;

/** Makes a career of its name in an address. */
@Component
public class CareerConverter implements Converter<String, Career> {

	private final Careers careers;

	CareerConverter(Careers careers) {
		this.careers = careers;
	}

	/**
	 * The career that has the page at an address.
	 * @throws PageMovedException if it has another address by now, or one in small
	 * letters
	 * @throws PageNotFoundException if there is none
	 */
	@Override
	public Career convert(String slug) {
		return named(slug).or(() -> as(slug, this.careers.at(slug.toLowerCase(Locale.ROOT))))
			.orElseThrow(() -> new PageNotFoundException(slug));
	}

	/**
	 * The career that a parameter names.
	 * @throws PageMovedException if it has another name by now
	 */
	public Optional<Career> named(String slug) {
		return as(slug, this.careers.at(slug));
	}

	private static Optional<Career> as(String slug, Optional<Career> career) {
		career.map(Career::slug).filter((right) -> !right.equals(slug)).ifPresent((right) -> {
			throw new PageMovedException(slug, right);
		});
		return career;
	}

}
