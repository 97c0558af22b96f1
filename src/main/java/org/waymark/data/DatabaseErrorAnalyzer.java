package org.waymark.data;

import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Tells what to do about a database that cannot be opened or filled. */
class DatabaseErrorAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's code for a file that another program holds. */
	private static final int IN_USE = 90020;

	/** As the systems say it; the last is a limit on the size of a file. */
	private static final List<String> FULL = List.of("No space left", "not enough space", "quota exceeded",
			"File too large");

	private final String url;

	DatabaseErrorAnalyzer(Environment environment) {
		this.url = environment.getProperty("spring.datasource.url");
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SQLException error) {
		IOException problem = causes(error).filter(IOException.class::isInstance)
			.map(IOException.class::cast)
			.findFirst()
			.orElse(null);
		if (error.getErrorCode() == IN_USE) {
			return tell("The database is in use by another program.",
					"Stop the Waymark that already runs on it, or give"
							+ " this one its own: --spring.datasource.url=jdbc:h2:file:./var/another",
					error);
		}
		if (problem instanceof SocketException || problem instanceof UnknownHostException) {
			return tell("The database does not answer: " + problem.getMessage(),
					"Start it, or mend its address in spring.datasource.url.", error);
		}
		if (problem != null && FULL.stream().anyMatch(String.valueOf(problem.getMessage())::contains)) {
			return tell("The disk is full: " + problem.getMessage(),
					"Make room where the database is and start again." + " What was loaded before is untouched.",
					error);
		}
		return (problem == null) ? null
				: tell("The database cannot be written: " + problem,
						"Let Waymark write there, or put the database into another folder:"
								+ " --spring.datasource.url=jdbc:h2:file:/another/folder/waymark",
						error);
	}

	private FailureAnalysis tell(String what, String action, SQLException error) {
		return new FailureAnalysis(what + "\n\n    " + this.url, action, error);
	}

	private static Stream<Throwable> causes(Throwable error) {
		return Stream.iterate(error, Objects::nonNull, Throwable::getCause).limit(20);
	}

}
