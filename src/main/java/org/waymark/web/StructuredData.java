package org.waymark.web;

import java.util.Map;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what machines read in a page, as JSON that cannot end the element it stands in.
 */
@Component
public class StructuredData {

	private final JsonMapper json;

	StructuredData(JsonMapper json) {
		this.json = json;
	}

	/** The JSON of some values. */
	public String write(Map<String, Object> values) {
		return this.json.writeValueAsString(values)
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026");
	}

}
