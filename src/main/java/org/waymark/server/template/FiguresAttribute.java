package org.waymark.server.template;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardEachTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.waymark.text.DisplayFigure;

/**
 * The attribute {@code th:figures}, which repeats an element for each of several figures,
 * as {@code th:each} with {@code th:figure} would. A table of all states has six hundred
 * of them, and a turn of {@code th:each} takes longer than what it writes.
 */
final class FiguresAttribute extends AbstractStandardExpressionAttributeTagProcessor {

	/**
	 * Makes the attribute.
	 * @param prefix what stands before its name
	 */
	FiguresAttribute(String prefix) {
		super(TemplateMode.HTML, prefix, "figures", StandardEachTagProcessor.PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value, Object result, IElementTagStructureHandler element) {
		StringBuilder all = new StringBuilder();
		for (Object figure : (Iterable<?>) result) {
			append(all, tag.getElementCompleteName(), (DisplayFigure) figure);
		}
		element.replaceWith(all, false);
	}

	private static void append(StringBuilder all, String name, DisplayFigure figure) {
		all.append('<').append(name);
		if (figure.missing()) {
			all.append(" class=\"").append(FigureAttribute.MISSING).append('"');
		}
		all.append('>').append(FigureAttribute.words(figure)).append("</").append(name).append('>');
	}

}
