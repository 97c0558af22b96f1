package org.waymark.dataset;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Tells what to do about a database that cannot be opened or filled. */
class DatabaseErrorAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's code for a file that another program holds. */
	private static final int IN_USE = 90020;

	/** H2's codes for a file that it cannot read, and for whatever that brings about. */
	private static final Set<Integer> DAMAGED = Set.of(90030, 90048, 50000);

	private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:)(?:file:)?([^;]+).*");

	/** As the systems say it; the last is a limit on the size of a file. */
	private static final List<String> FULL = List.of("No space left", "not enough space", "quota exceeded",
			"File too large");

	private final String url;

	private final String file;

	DatabaseErrorAnalyzer(Environment environment) {
		this.url = environment.getProperty("spring.datasource.url");
		this.file = file(this.url);
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
					"Start it, or fix its address in spring.datasource.url.", error);
		}
		if (problem != null && FULL.stream().anyMatch(String.valueOf(problem.getMessage())::contains)) {
			return tell("The disk is full: " + problem.getMessage(),
					"Make room where the database is and start again. What was loaded before is untouched.", error);
		}
		if (didNotFit(error)) {
			return tell("The disk is full: what was written could not be read again.",
					"Make room where the database is and start again. What was loaded before is untouched."
							+ " If there is room, the file is damaged: delete it, and this start fills it anew.",
					error);
		}
		if (damaged(error)) {
			return tell("The database file is damaged: " + this.file,
					"Delete that file and start again: this start fills it anew from the data folder."
							+ " Nothing else is lost.",
					error);
		}
		return (problem == null) ? null
				: tell("The database cannot be written: " + problem,
						"Let Waymark write there, or put the database into another folder:"
								+ " --spring.datasource.url=jdbc:h2:file:/another/folder/waymark",
						error);
	}

	/**
	 * H2 writes in the background: a new row may need what was written before it and did
	 * not fit on the disk.
	 */
	private static boolean didNotFit(SQLException error) {
		return String.valueOf(error.getMessage()).contains("INSERT INTO")
				&& causes(error).anyMatch((cause) -> cause instanceof EOFException);
	}

	/** H2 reports what it cannot read in several ways, few of which have a code. */
	private boolean damaged(SQLException error) {
		return this.file != null && (DAMAGED.contains(error.getErrorCode())
				|| causes(error).anyMatch((cause) -> cause instanceof EOFException));
	}

	/** The file of a database; null if it has none of its own here. */
	static String file(String url) {
		Matcher address = H2_FILE.matcher(String.valueOf(url));
		return address.matches() ? Path.of(address.group(1) + ".mv.db").toAbsolutePath().normalize().toString() : null;
	}

	private FailureAnalysis tell(String what, String action, SQLException error) {
		return new FailureAnalysis(what + "\n\n    " + this.url, action, error);
	}

	private static Stream<Throwable> causes(Throwable error) {
		return Stream.iterate(error, Objects::nonNull, Throwable::getCause).limit(20);
	}

}
