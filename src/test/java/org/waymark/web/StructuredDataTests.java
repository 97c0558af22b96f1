package org.waymark.web;

import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StructuredDataTests {

	private final JsonMapper json = new JsonMapper();

	@Test
	void noValueCanEndTheElement() {
		String name = "</script><script>alert(1)</script><!-- & \u2028 \"";
		String written = new StructuredData(this.json).write(Map.of("name", name));
		assertThat(written).doesNotContain("<", ">", "&");
		assertThat(Jsoup.parse("<script type=\"application/ld+json\">" + written + "</script>").select("script"))
			.singleElement()
			.satisfies(
					(element) -> assertThat(this.json.readTree(element.data()).get("name").asString()).isEqualTo(name));
	}

}
