package org.waymark.server.template;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.waymark.text.DisplayFigure;

import static org.assertj.core.api.Assertions.assertThat;

class FigureAttributeTests {

	private static final String CELL = "<td th:figure=\"${figure}\">$1</td>";

	@Test
	void aFigureStandsForWhatTheTemplateHas() {
		assertThat(page(CELL, "$44,640", false)).isEqualTo("<td>$44,640</td>");
	}

	@Test
	void whereThereIsNoneTheElementIsMarked() {
		assertThat(page(CELL, "not released", true)).isEqualTo("<td class=\"missing\">not released</td>");
		assertThat(page("<b class=\"number\" th:figure=\"${figure}\">$1</b>", "not released", true))
			.isEqualTo("<b class=\"number missing\">not released</b>");
	}

	@Test
	void wordsAreNoMarkup() {
		assertThat(page(CELL, "<b>R&D</b>", false)).isEqualTo("<td>&lt;b&gt;R&amp;D&lt;/b&gt;</td>");
	}

	@Test
	void whatIsShownOtherwiseLeavesTheElementEmpty() {
		assertThat(page(CELL, null, false)).isEqualTo("<td></td>");
	}

	@Test
	void manyFiguresStandOneAfterTheOther() {
		assertThat(page("<tr><td th:figures=\"${figures}\">$1</td></tr>", "R&D", true))
			.isEqualTo("<tr><td class=\"missing\">R&amp;D</td><td>$2</td></tr>");
	}

	private static String page(String template, String text, boolean missing) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(new SiteDialect());
		Context context = new Context(Locale.US);
		Figure figure = new Figure(text, missing);
		context.setVariable("figure", figure);
		context.setVariable("figures", List.of(figure, new Figure("$2", false)));
		return engine.process(template, context);
	}

	private record Figure(String text, boolean missing) implements DisplayFigure {
	}

}
