package org.waymark.text;

import java.util.Locale;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language that is spoken with the reader of a page. */
public final class ReaderLanguage {

	/** American English, which has no name of its own in addresses. */
	public static final Locale ENGLISH = Locale.US;

	private ReaderLanguage() {
	}

	/**
	 * The language of the request that is being answered; English outside of requests.
	 */
	public static Locale current() {
		LocaleContext context = LocaleContextHolder.getLocaleContext();
		Locale locale = (context != null) ? context.getLocale() : null;
		return (locale != null) ? locale : ENGLISH;
	}

	/** What addresses of the current language begin with: nothing, or {@code /es}. */
	public static String prefix() {
		return prefix(current());
	}

	/** What addresses of a language begin with: nothing, or {@code /es}. */
	public static String prefix(Locale language) {
		return language.equals(ENGLISH) ? "" : "/" + language.getLanguage();
	}

}
