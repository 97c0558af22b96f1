package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The briefs' files, read without any code of the program. */
public final class BriefFiles {

	private static final Set<String> NO_TEXT = Set.of("soc", "written", "inside", "name");

	private static final Map<String, Map<String, Object>> BRIEFS = readAll();

	private BriefFiles() {
	}

	/** All briefs by the names of their files without the ending. */
	public static Map<String, Map<String, Object>> all() {
		return BRIEFS;
	}

	private static Map<String, Map<String, Object>> readAll() {
		try (Stream<Path> files = Files.list(Path.of("data/briefs/en"))) {
			Map<String, Map<String, Object>> briefs = new TreeMap<>();
			files.forEach(
					(file) -> briefs.put(file.getFileName().toString().replace(".yaml", ""), GuideFiles.read(file)));
			return Collections.unmodifiableMap(briefs);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What one says: its texts without names and codes. */
	public static List<String> texts(Map<String, Object> brief) {
		return GuideFiles.texts(brief, NO_TEXT);
	}

}
