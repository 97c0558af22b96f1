package org.waymark.server.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an expression is, it says what Spring's expression language makes of it. */
class RecordPathsTests {

	private final SpringTemplateEngine springs = engine(new SpringStandardDialect());

	private final SpringTemplateEngine ours = engine(new SiteDialect());

	@ParameterizedTest
	@ValueSource(strings = { "title", "page", "page.title", "page.pay.unit", "page.pay.known", "page.pay.amounts.empty",
			"page.pay.others.empty", "page.none", "none", "none.title", "page.none.unit", "page.pay.wrong",
			"page.pay.secret", "page.fails", "page.kind", "page.kind.name", "page.ready", "true", "FALSE", "null",
			"param", "param.title", "page.pay.unit + 1", "page.said('so')", "page.title.empty", "page['title']",
			"#lists.isEmpty(page.pay.amounts)" })
	void saysTheSame(String expression) {
		assertThat(said(this.ours, expression)).isEqualTo(said(this.springs, expression));
	}

	@Test
	void readsAPath() {
		assertThat(said(this.ours, "page.pay.unit")).isEqualTo("<p>a year</p>");
	}

	private static String said(SpringTemplateEngine engine, String expression) {
		Context context = new Context(Locale.US);
		context.setVariables(Map.of("title", "Title", "page",
				new View("Nurse", new Pay("a year", List.of(1, 2)), null, Kind.FIRST), "param", Map.of("title", "no")));
		try {
			return engine.process("<p th:text=\"${" + expression + "}\"></p>", context);
		}
		catch (TemplateProcessingException ex) {
			return ex.getMessage();
		}
	}

	private static SpringTemplateEngine engine(SpringStandardDialect dialect) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(dialect);
		return engine;
	}

	enum Kind {

		FIRST

	}

	record View(String title, Pay pay, Pay none, Kind kind) {

		public String said(String word) {
			return word;
		}

		public boolean isReady() {
			return true;
		}

		public String fails() {
			throw new IllegalStateException("on purpose");
		}

	}

	record Pay(String unit, List<Integer> amounts) {

		public boolean known() {
			return !this.amounts.isEmpty();
		}

		public List<Integer> others() {
			return List.of();
		}

		String secret() {
			return "not for templates";
		}

	}

}
