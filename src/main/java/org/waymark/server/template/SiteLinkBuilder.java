package org.waymark.server.template;

import java.util.Map;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

import org.waymark.text.ReaderLanguage;

/**
 * Makes links of {@code @{/careers}} in the reader's language, also outside of a request.
 */
final class SiteLinkBuilder extends StandardLinkBuilder {

	@Override
	protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
		return ReaderLanguage.prefix();
	}

}
