package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates say where things stand and nothing else. Each rule is also held against text
 * that breaks it.
 */
class TemplateTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path STYLES = Path.of("src/main/resources/static");

	@ParameterizedTest
	@EnumSource
	void holds(TemplateRules rule) throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			List<Path> templates = files.filter((file) -> file.toString().endsWith(".html")).toList();
			assertThat(templates).hasSizeGreaterThan(4);
			for (Path template : templates) {
				assertThat(rule.faults(Files.readString(template))).as("%s in %s", rule, template).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void bites(TemplateRules rule) {
		assertThat(rule.violators()).isNotEmpty()
			.allSatisfy((violator) -> assertThat(rule.faults("<div>" + violator + "</div>")).as(violator).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"|${page.high} - ${page.low}|\">", "<a th:href=\"|/careers/${page.slug}|\">",
			"<p th:replace=\"~{fragments/parts :: cite(${page.wages})}\">",
			"<p th:text=\"${page.all ? 'a+b' : 'c/d'}\">", "<form th:action=\"@{__${action}__}\">",
			"<p class=\"on\" th:text=\"#{site.top}\">In the style of the house.</p>",
			"<a href=\"https://www.bls.gov\">O*</a>", "<a th:title=\"#{compare.remove(${career.name})}\">×</a>" })
	void leavesOrdinaryTemplatesAlone(String template) {
		assertThat(Stream.of(TemplateRules.values()).flatMap((rule) -> rule.faults(template).stream())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "waymark.css", "tools.css", "compare.css" })
	void noStylesheetAsksAnotherHost(String file) throws IOException {
		assertThat(Files.readString(STYLES.resolve(file)))
			.doesNotContainPattern("(?i)@import|url\\(\\s*[\"']?(?:https?:)?//");
	}

}
