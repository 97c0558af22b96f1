package org.waymark.dataset;

import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Tells what to do about a database whose tables another version of the program made.
 */
class OtherVersionAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

	private final String database;

	OtherVersionAnalyzer(Environment environment) {
		String url = environment.getProperty("spring.flyway.url", environment.getProperty("spring.datasource.url"));
		String file = DatabaseErrorAnalyzer.file(url);
		this.database = (file != null) ? "the file " + file : "the schema public of " + url;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException error) {
		return new FailureAnalysis("The database was made by another version of Waymark.",
				"Remove " + this.database + " and start again: everything is loaded again from data/.", error);
	}

}
