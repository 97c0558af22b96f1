package org.waymark.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;
import org.unbescape.html.HtmlEscape;

/**
 * Whatever the program itself says, in the reader's language. The texts are in the files
 * {@code messages/<feature>.properties}, and those of another language in
 * {@code messages/<feature>_<language>.properties}; a key begins with its feature. They
 * have arguments, plurals and choices in ICU's message format. A text whose key ends in
 * {@code -html} is markup; what is put into it is escaped.
 */
public final class Messages {

	private static final ResourceBundle.Control NO_OTHER_LANGUAGE = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private static final Map<Locale, Map<String, Message>> KNOWN = new ConcurrentHashMap<>();

	private Messages() {
	}

	/**
	 * Says something in the reader's language.
	 * @param key which text
	 * @param arguments what is put into it: words as they are, numbers as the text asks
	 * @throws MissingResourceException if there is no such text
	 */
	public static String say(String key, Object... arguments) {
		return in(ReaderLanguage.current(), key, arguments);
	}

	/** Says something in a language. */
	public static String in(Locale language, String key, Object... arguments) {
		return KNOWN.computeIfAbsent(language, (any) -> new ConcurrentHashMap<>())
			.computeIfAbsent(key, (any) -> Message.read(language, key))
			.with(arguments);
	}

	/**
	 * A text that was found.
	 *
	 * @param text the text
	 * @param format how arguments are put into it; null if it has none
	 * @param markup whether the text is markup
	 */
	private record Message(String text, MessageFormat format, boolean markup) {

		static Message read(Locale language, String key) {
			String feature = key.substring(0, key.indexOf('.'));
			String text = ResourceBundle.getBundle("messages." + feature, language, NO_OTHER_LANGUAGE).getString(key);
			return new Message(text, text.contains("{") ? new MessageFormat(text, language) : null,
					key.endsWith("-html"));
		}

		/** A format is cloned to be used: it can write only one text at a time. */
		String with(Object... arguments) {
			if (this.format == null) {
				return this.text;
			}
			Object[] given = this.markup ? Arrays.stream(arguments).map(Message::escaped).toArray() : arguments;
			return ((MessageFormat) this.format.clone()).format(given);
		}

		private static Object escaped(Object argument) {
			return (argument instanceof String words) ? HtmlEscape.escapeHtml4Xml(words) : argument;
		}

	}

}
