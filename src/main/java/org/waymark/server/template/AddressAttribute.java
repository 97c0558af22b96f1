package org.waymark.server.template;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

import org.waymark.text.ReaderLanguage;

/**
 * The attributes {@code th:href} and {@code th:action} of an element: an address of the
 * site stays in the reader's language.
 */
final class AddressAttribute extends AbstractStandardExpressionAttributeTagProcessor {

	/** Before Spring's own, which then find nothing. */
	private static final int PRECEDENCE = 900;

	private static final String SAME_IN_ALL = "/assets/";

	private final String name;

	/**
	 * Makes the attribute.
	 * @param prefix what stands before its name
	 * @param name its name
	 */
	AddressAttribute(String prefix, String name) {
		super(TemplateMode.HTML, prefix, name, PRECEDENCE, true);
		this.name = name;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value, Object result, IElementTagStructureHandler element) {
		if (result == null) {
			element.removeAttribute(this.name);
			return;
		}
		element.setAttribute(this.name,
				HtmlEscape.escapeHtml4Xml(inLanguage(result.toString(), ReaderLanguage.prefix())));
	}

	private static String inLanguage(String address, String prefix) {
		boolean ofLanguage = address.startsWith("/") && !address.startsWith(SAME_IN_ALL)
				&& !address.startsWith(prefix + "/");
		return (ofLanguage && !prefix.isEmpty()) ? prefix + address : address;
	}

}
