package org.waymark.dataset.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The language of texts in the data folder. A file of texts is in a folder called after
 * their language, below the one of its feature; so far, all are in English.
 */
final class TextLanguage {

	private static final String ENGLISH = "en";

	/** Feature, language, file. */
	private static final int DEPTH = 3;

	private TextLanguage() {
	}

	/** Where the texts in English are that belong at a path. */
	static String path(String path) {
		int name = path.indexOf('/') + 1;
		return (name > 0) ? path.substring(0, name) + ENGLISH + "/" + path.substring(name) : path + "/" + ENGLISH;
	}

	/**
	 * Refuses files that nobody would ever read: those in a folder of a feature's folder
	 * that isn't called after a language that texts are read in. Folders whose names
	 * begin with a dot are systems' own.
	 * @throws DataError for the first such file
	 */
	static void requireReadable(Path data) {
		try (Stream<Path> paths = Files.find(data, DEPTH, (path, attributes) -> attributes.isRegularFile())) {
			paths.map(data::relativize)
				.filter((path) -> path.getNameCount() == DEPTH && !hidden(path))
				.sorted()
				.forEach(TextLanguage::requireReadableFile);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean hidden(Path path) {
		return StreamSupport.stream(path.spliterator(), false).anyMatch((name) -> name.toString().startsWith("."));
	}

	private static void requireReadableFile(Path file) {
		String language = file.getName(1).toString();
		if (!language.equals(ENGLISH)) {
			throw DataError.in(file.toString().replace(File.separatorChar, '/'),
					"a file in " + path(file.getName(0).toString())
							+ ": English is the only language that texts are read in so far",
					"it in the folder " + language);
		}
	}

}
