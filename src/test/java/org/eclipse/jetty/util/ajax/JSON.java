package org.eclipse.jetty.util.ajax;

import java.io.InputStream;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the HTML checker needs of Jetty 9, whose other classes would clash with those of
 * the Jetty that serves the site.
 */
public final class JSON {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY, DeserializationFeature.USE_LONG_FOR_INTS)
		.build();

	private JSON() {
	}

	public static Object parse(InputStream text) {
		return MAPPER.readValue(text, Object.class);
	}

	public static Object parse(String text) {
		return MAPPER.readValue(text, Object.class);
	}

}
