package org.waymark.browser;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.test.context.junit.jupiter.SpringExtension;

import org.waymark.web.Http;

/**
 * Starts one browser for all tests and one more without scripts for those that ask for
 * it.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

	private static final Logger logger = LoggerFactory.getLogger(BrowserExtension.class);

	private static final AtomicBoolean told = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		Optional<String> missing = BrowserPrograms.missing();
		if (missing.isEmpty()) {
			return ConditionEvaluationResult.enabled("There is a browser");
		}
		if ("required".equals(System.getenv("WAYMARK_BROWSER"))) {
			throw new IllegalStateException(missing.get() + ", but WAYMARK_BROWSER=required");
		}
		if (!told.getAndSet(true)) {
			logger.warn("Browser tests are skipped: {}", missing.get());
		}
		return ConditionEvaluationResult.disabled(missing.get());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		boolean scripts = !parameter.isAnnotated(WithoutScripts.class);
		Http http = SpringExtension.getApplicationContext(context).getBean(Http.class);
		return context.getRoot()
			.getStore(Namespace.create(BrowserExtension.class))
			.computeIfAbsent(scripts, (key) -> new Browser(key), Browser.class)
			.at(http.root());
	}

}
