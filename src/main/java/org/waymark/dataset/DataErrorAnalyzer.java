package org.waymark.dataset;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import org.waymark.dataset.file.DataError;

/** Tells an editor what to fix instead of printing a stack trace. */
class DataErrorAnalyzer extends AbstractFailureAnalyzer<DataError> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataError error) {
		return new FailureAnalysis("A data file cannot be loaded.\n\n    " + error.getMessage(), "Fix " + error.place()
				+ " (there should be " + error.expected() + ") and start again. What was loaded before is untouched.",
				error);
	}

}
