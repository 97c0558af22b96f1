package org.waymark.server.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.web.IWebExchange;

/**
 * The variables of a template in maps of their own. Thymeleaf would keep those of a page
 * among the attributes of its request, where every look at one takes longer.
 */
final class PageContext extends EngineContext implements IWebContext {

	private static final StandardEngineContextFactory OTHERS = new StandardEngineContextFactory();

	private final IWebExchange exchange;

	private PageContext(IEngineConfiguration configuration, TemplateData template, Map<String, Object> attributes,
			Locale locale, Map<String, Object> variables, IWebExchange exchange) {
		super(configuration, template, attributes, locale, variables);
		this.exchange = exchange;
	}

	/** Makes the context of a template; one for anything but a page as Thymeleaf does. */
	static IEngineContext of(IEngineConfiguration configuration, TemplateData template, Map<String, Object> attributes,
			IContext context) {
		if (!(context instanceof IWebContext page)) {
			return OTHERS.createEngineContext(configuration, template, attributes, context);
		}
		Map<String, Object> variables = new HashMap<>();
		context.getVariableNames().forEach((name) -> variables.put(name, context.getVariable(name)));
		return new PageContext(configuration, template, attributes, context.getLocale(), variables, page.getExchange());
	}

	@Override
	public IWebExchange getExchange() {
		return this.exchange;
	}

}
