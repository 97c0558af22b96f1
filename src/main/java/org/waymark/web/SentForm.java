package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.web.util.UriUtils;

import org.waymark.text.Messages;

/** The one form of the site that is sent to it, and the only address that takes it. */
public final class SentForm {

	/** Where it is and where it is sent. */
	public static final String PATH = "/report";

	/** Three texts of 2,000 characters, each written as nine, and some room. */
	public static final int MOST_BYTES = 64 * 1024;

	/** In any language. */
	private static final Pattern ADDRESS = Pattern.compile("(?:/[a-z]{2,3})?" + PATH);

	private SentForm() {
	}

	/** Whether a request sends it. */
	public static boolean isSent(String method, String path) {
		return method.equals("POST") && path != null && ADDRESS.matcher(path).matches();
	}

	/** The address of the form about a page. */
	public static String about(String page) {
		return Address.of(PATH).with("page", page, "").toString();
	}

	/** A link that writes an e-mail about a page. */
	public static String mail(String email, String page) {
		return "mailto:" + email + "?subject="
				+ UriUtils.encode(Messages.say("site.report-subject", page), StandardCharsets.UTF_8);
	}

}
