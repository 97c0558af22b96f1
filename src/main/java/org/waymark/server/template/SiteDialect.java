package org.waymark.server.template;

import java.util.Set;

import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/**
 * Spring's dialect of templates, but that paths are read by {@link RecordPaths},
 * addresses stay in the reader's language, and a figure has attributes of its own.
 */
final class SiteDialect extends SpringStandardDialect {

	private final RecordPaths paths = new RecordPaths();

	@Override
	public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
		return this.paths;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		Set<IProcessor> processors = super.getProcessors(prefix);
		processors.add(new AddressAttribute(prefix, "href"));
		processors.add(new AddressAttribute(prefix, "action"));
		processors.add(new FigureAttribute(prefix));
		processors.add(new FiguresAttribute(prefix));
		return processors;
	}

}
