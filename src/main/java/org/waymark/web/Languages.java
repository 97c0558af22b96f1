package org.waymark.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

import org.waymark.text.ReaderLanguage;

/**
 * The languages of the site: English, and those that have message files. The address says
 * which one a page is in: {@code /es/careers}, while English has none.
 */
@Component("localeResolver")
public class Languages extends AbstractLocaleResolver {

	private static final String FILES = "classpath*:messages/site_*.properties";

	private static final Pattern FILE = Pattern.compile("site_([a-z]{2,3})\\.properties");

	private static final Pattern FIRST = Pattern.compile("/([a-z]{2,3})(?:/.*)?");

	private final Map<String, Locale> others = new TreeMap<>();

	Languages() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
				Matcher name = FILE.matcher(String.valueOf(file.getFilename()));
				if (name.matches()) {
					this.others.put(name.group(1), new Locale(name.group(1), ReaderLanguage.ENGLISH.getCountry()));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All languages but English. */
	public List<Locale> others() {
		return List.copyOf(this.others.values());
	}

	/** The language that a path begins with; English if it begins with none. */
	public Locale of(String path) {
		if (this.others.isEmpty()) {
			return ReaderLanguage.ENGLISH;
		}
		Matcher first = FIRST.matcher(path);
		return first.matches() ? this.others.getOrDefault(first.group(1), ReaderLanguage.ENGLISH)
				: ReaderLanguage.ENGLISH;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return of((failed instanceof String path) ? path : request.getRequestURI());
	}

	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		throw new UnsupportedOperationException("The address of a page says its language");
	}

}
