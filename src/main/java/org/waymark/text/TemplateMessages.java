package org.waymark.text;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** The {@link Messages} as templates ask for them, by {@code #{key(arguments)}}. */
@Component("messageSource")
class TemplateMessages implements MessageSource {

	@Override
	public String getMessage(String key, Object[] arguments, String standard, Locale language) {
		return getMessage(key, arguments, language);
	}

	@Override
	public String getMessage(String key, Object[] arguments, Locale language) {
		return Messages.in(language, key, (arguments != null) ? arguments : new Object[0]);
	}

	@Override
	public String getMessage(MessageSourceResolvable message, Locale language) {
		return getMessage(message.getCodes()[0], message.getArguments(), language);
	}

}
