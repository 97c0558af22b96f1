package org.waymark.server.template;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

import org.waymark.text.DisplayFigure;

/**
 * The attribute {@code th:figure}, which puts a figure into an element and marks the
 * element where there is none.
 */
final class FigureAttribute extends AbstractStandardExpressionAttributeTagProcessor {

	/** The style of an element whose figure is missing. */
	static final String MISSING = "missing";

	/**
	 * Makes the attribute.
	 * @param prefix what stands before its name
	 */
	FigureAttribute(String prefix) {
		super(TemplateMode.HTML, prefix, "figure", StandardTextTagProcessor.PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value, Object result, IElementTagStructureHandler element) {
		DisplayFigure figure = (DisplayFigure) result;
		element.setBody(words(figure), false);
		if (figure.missing()) {
			String styles = tag.getAttributeValue("class");
			element.setAttribute("class", (styles != null) ? styles + " " + MISSING : MISSING);
		}
	}

	/** What stands in the element, as markup. */
	static String words(DisplayFigure figure) {
		return (figure.text() != null) ? HtmlEscape.escapeHtml4Xml(figure.text()) : "";
	}

}
