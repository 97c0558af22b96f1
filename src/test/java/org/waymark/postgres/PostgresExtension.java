package org.waymark.postgres;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Skips tests where PostgreSQL does not start, and says so. */
class PostgresExtension implements ExecutionCondition {

	private static final Logger logger = LoggerFactory.getLogger(PostgresExtension.class);

	private static final AtomicBoolean told = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		try {
			PostgresServer.server();
			return ConditionEvaluationResult.enabled("PostgreSQL runs");
		}
		catch (IOException ex) {
			if ("required".equals(System.getenv("WAYMARK_POSTGRES"))) {
				throw new IllegalStateException(ex.getMessage() + ", but WAYMARK_POSTGRES=required", ex);
			}
			if (!told.getAndSet(true)) {
				logger.warn("Tests on PostgreSQL are skipped: {}", ex.getMessage(), ex);
			}
			return ConditionEvaluationResult.disabled(ex.getMessage());
		}
	}

}
